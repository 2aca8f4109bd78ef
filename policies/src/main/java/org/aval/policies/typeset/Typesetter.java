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
final class Typesetter {
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final DefaultObjectDrawerFactory drawings = new DefaultObjectDrawerFactory();
    private final Queue<Faces> idle = new ConcurrentLinkedQueue<>();

    /** What is done to a document once it is set: its description, its attachments. */
    interface Finish {
        void apply(PDDocument document) throws IOException;
    }

    Typesetter() {
        // The typesetter tells every step at INFO: ten lines a page.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        drawings.registerDrawer("application/x-qr", new QrDrawing());
        drawings.registerDrawer(PictureDrawing.TYPE, new PictureDrawing());
        idle.add(new Faces());
    }

    /** The first of these texts that stands on one page, or the last one, whatever it takes. */
    byte[] press(Iterator<String> texts, Finish finish) {
        Faces borrowed = idle.poll();
        Faces faces = borrowed == null ? new Faces() : borrowed;
        try (PDDocument document = new PDDocument()) {
            List<PDType0Font> fonts = faces.into(document);
            boolean set = false;
            while (!set) {
                set = typeset(texts.next(), fonts, document, texts.hasNext());
            }
            finish.apply(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            idle.add(faces);
        }
    }

    /** True if it was written; the last text always is: a second page is better than no paper. */
    private boolean typeset(String xhtml, List<PDType0Font> fonts, PDDocument document, boolean mayShrink)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useObjectDrawerFactory(drawings)
                .useUnicodeLineBreaker(new LineBreaker())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(xhtml, null);
        Faces.offer(fonts, builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            if (mayShrink && renderer.getRootBox().getLayer().getPages().size() > 1) {
                return false;
            }
            renderer.createPDFWithoutClosing();
            return true;
        }
    }
}
