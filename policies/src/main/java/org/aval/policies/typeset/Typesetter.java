package org.aval.policies.typeset;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets XHTML in the house's faces as PDF/A-3a and PDF/UA-1. Any number of threads may set at once; the same text always
 * gives the same bytes.
 */
public final class Typesetter {
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final DefaultObjectDrawerFactory drawings = new DefaultObjectDrawerFactory();
    private final Queue<Faces> idle = new ConcurrentLinkedQueue<>();

    /** What is done to a document once it is set: its description, its attachments. */
    public interface Finish {
        /** Nothing more: a paper that leaves the press as it was set. */
        Finish NONE = document -> {};

        /** Completes what was set. */
        void apply(PDDocument document) throws IOException;
    }

    /** Reads the faces once. */
    public Typesetter() {
        // The typesetter tells every step at INFO: ten lines a page.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        drawings.registerDrawer("application/x-qr", new QrDrawing());
        drawings.registerDrawer(PictureDrawing.TYPE, new PictureDrawing());
        idle.add(new Faces());
    }

    /** The first of these texts that stands on one page, or the last one, whatever it takes. */
    public byte[] press(Iterator<String> texts, Finish finish) {
        Faces faces = borrowed();
        Thread hand = Thread.currentThread();
        ClassLoader before = hand.getContextClassLoader();
        // The typesetter asks for an XML writer by the services of the caller's class path, jar after jar, for every
        // paper.
        hand.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PDDocument document = new PDDocument()) {
            String text = texts.next();
            List<PDType0Font> fonts = faces.into(document);
            while (!typeset(text, fonts, document, texts.hasNext())) {
                text = texts.next();
            }
            finish.apply(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            hand.setContextClassLoader(before);
            idle.add(faces);
        }
    }

    /** Whether any face has this character. */
    public boolean prints(int codePoint) {
        Faces faces = borrowed();
        try {
            return faces.print(codePoint);
        } finally {
            idle.add(faces);
        }
    }

    private Faces borrowed() {
        Faces borrowed = idle.poll();
        return borrowed == null ? new Faces() : borrowed;
    }

    /** True if it was written; the last text always is: a second page is better than no paper. */
    private boolean typeset(String xhtml, List<PDType0Font> fonts, PDDocument document, boolean mayShrink)
            throws IOException {
        PdfRendererBuilder builder = archival(document).withHtmlContent(xhtml, null);
        Faces.offer(fonts, builder);
        if (Scripts.needRareFaces(xhtml)) {
            Faces.offerRare(builder);
        }
        if (Scripts.runFromTheRight(xhtml)) {
            builder.useUnicodeBidiSplitter(Bidirectional::new).useUnicodeBidiReorderer(new ArabicLetters());
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            if (mayShrink && renderer.getRootBox().getLayer().getPages().size() > 1) {
                return false;
            }
            renderer.createPDFWithoutClosing();
            return true;
        }
    }

    /** Nothing is loaded from anywhere. */
    private PdfRendererBuilder archival(PDDocument document) {
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useObjectDrawerFactory(drawings)
                .useUnicodeLineBreaker(new LineBreaker())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }
}
