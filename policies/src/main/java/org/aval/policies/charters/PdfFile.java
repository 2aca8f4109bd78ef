package org.aval.policies.charters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF that may be kept: read by what it holds, not by what it is called. Nothing in it runs, nothing is hidden in it,
 * and nobody needs a password.
 *
 * @param sha256 64 hexadecimal digits
 */
public record PdfFile(int pages, String sha256) {

    /** The largest file that is kept: 20 MB. */
    public static final int LARGEST = 20 << 20;

    private static final Set<COSName> RUNNING = Set.of(
            COSName.JS,
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("Launch"),
            COSName.getPDFName("ImportData"),
            COSName.getPDFName("SubmitForm"),
            COSName.getPDFName("RichMedia"));
    private static final Set<COSName> HIDDEN =
            Set.of(COSName.getPDFName("EmbeddedFile"), COSName.getPDFName("EmbeddedFiles"));
    private static final String END = "%%EOF";
    private static final COSName XFA = COSName.getPDFName("XFA");

    /** Looks into the bytes of a file. @throws RefusedPdfException when it may not be kept */
    public static PdfFile of(byte[] content) {
        if (content.length > LARGEST) {
            throw new RefusedPdfException(PdfFault.TOO_LARGE);
        }
        if (!endsItself(content)) {
            throw new RefusedPdfException(PdfFault.ATTACHMENT);
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new RefusedPdfException(PdfFault.LOCKED);
            }
            if (document.getNumberOfPages() == 0) {
                throw new RefusedPdfException(PdfFault.NOT_A_PDF);
            }
            inspect(document);
            return new PdfFile(document.getNumberOfPages(), sha256(content));
        } catch (InvalidPasswordException locked) {
            throw new RefusedPdfException(PdfFault.LOCKED);
        } catch (IOException notAPdf) {
            throw new RefusedPdfException(PdfFault.NOT_A_PDF);
        }
    }

    /** After its end there is nothing: no archive, no page of the web that another program would find. */
    private static boolean endsItself(byte[] content) {
        String file = new String(content, StandardCharsets.ISO_8859_1);
        int end = file.lastIndexOf(END);
        return end < 0 || file.substring(end + END.length()).chars().allMatch(sign -> sign <= ' ');
    }

    /** Every object of the file, also those no page leads to. */
    private static void inspect(PDDocument document) {
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(document.getDocument().getTrailer());
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            waiting.add(document.getDocument().getObjectFromPool(key));
        }
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!waiting.isEmpty()) {
            COSBase next = waiting.poll();
            COSBase one = next instanceof COSObject reference ? reference.getObject() : next;
            if (one != null && seen.add(one)) {
                open(one, waiting);
            }
        }
    }

    private static void open(COSBase one, Deque<COSBase> waiting) {
        if (one instanceof COSArray list) {
            list.forEach(inside -> add(inside, waiting));
        } else if (one instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                judge(entry.getKey());
                judge(entry.getValue());
                add(entry.getValue(), waiting);
            });
        }
    }

    private static void add(COSBase inside, Deque<COSBase> waiting) {
        if (inside != null) {
            waiting.add(inside);
        }
    }

    private static void judge(COSBase name) {
        if (name instanceof COSName && RUNNING.contains(name)) {
            throw new RefusedPdfException(PdfFault.SCRIPT);
        }
        if (name instanceof COSName && HIDDEN.contains(name)) {
            throw new RefusedPdfException(PdfFault.ATTACHMENT);
        }
        if (XFA.equals(name)) {
            throw new RefusedPdfException(PdfFault.FORM);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
