package org.aval.policies.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The files inside a paper: those it has, and those that are added, associated with it as PDF/A-3 asks. */
public final class Attachments {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private Attachments() {}

    static void add(List<Attached> files, Instant at, PDDocument document) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> all = in(document);
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(ASSOCIATED);
        if (associated == null) {
            associated = new COSArray();
        }
        Calendar moment = GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        for (Attached file : files) {
            PDComplexFileSpecification entry = entry(file, moment, document);
            all.put(file.name(), entry);
            associated.add(entry);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(all);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    /** The files of a paper by their names. */
    public static Map<String, PDComplexFileSpecification> in(PDDocument document) throws IOException {
        Map<String, PDComplexFileSpecification> found = new TreeMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) {
            collect(tree, found);
        }
        return found;
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node, Map<String, PDComplexFileSpecification> found)
            throws IOException {
        Map<String, PDComplexFileSpecification> here = node.getNames();
        if (here != null) {
            found.putAll(here);
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> below = node.getKids();
        if (below != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : below) {
                collect(kid, found);
            }
        }
    }

    private static PDComplexFileSpecification entry(Attached file, Calendar moment, PDDocument document)
            throws IOException {
        PDEmbeddedFile content =
                new PDEmbeddedFile(document, new ByteArrayInputStream(file.content()), COSName.FLATE_DECODE);
        content.setSubtype(file.mediaType());
        content.setSize(file.content().length);
        content.setCreationDate(moment);
        content.setModDate(moment);
        PDComplexFileSpecification entry = new PDComplexFileSpecification();
        entry.setFile(file.name());
        entry.setFileUnicode(file.name());
        entry.setFileDescription(file.description());
        entry.setEmbeddedFile(content);
        entry.setEmbeddedFileUnicode(content);
        entry.getCOSObject().setName("AFRelationship", "Supplement");
        return entry;
    }
}
