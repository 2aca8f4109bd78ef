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
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.aval.policies.PolicyFile;

/**
 * Presses certificates: one A4 page, PDF/A-3a and PDF/UA-1, the evidence attached. Any number of threads may press at
 * once; the same facts always give the same bytes.
 */
public final class CertificatePress {
    /** In points, largest first: the press takes the first with which everything stands on one page. */
    private static final List<String> TYPE_SIZES = List.of("11", "10.5", "10", "9.5", "9", "8.5", "8", "7.5", "7");

    private final Map<String, CertificateWords> words =
            Map.of("fr", new CertificateWords("fr"), "en", new CertificateWords("en"));
    private final Template page = new Template(PolicyFile.text("typeset/certificate.xhtml")
            .replace("${stylesheet}", PolicyFile.text("typeset/certificate.css")));
    private final ArchivalFinish finish = new ArchivalFinish(new Template(PolicyFile.text("typeset/certificate.xmp")));
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final DefaultObjectDrawerFactory drawings = new DefaultObjectDrawerFactory();
    private final Queue<Faces> idle = new ConcurrentLinkedQueue<>();

    /** Loads what all certificates share. */
    public CertificatePress() {
        // The typesetter tells every step at INFO: ten lines a certificate.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        drawings.registerDrawer("application/x-qr", new QrDrawing());
        idle.add(new Faces());
    }

    /** The certificate of these facts, as a PDF file. */
    public byte[] press(CertificateFacts facts) {
        Faces borrowed = idle.poll();
        Faces faces = borrowed == null ? new Faces() : borrowed;
        try (PDDocument document = new PDDocument()) {
            Map<String, String> values = words.get(facts.language()).about(facts);
            typeset(values, faces.into(document), document);
            finish.apply(facts, values, document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            idle.add(faces);
        }
    }

    private void typeset(Map<String, String> values, List<PDType0Font> fonts, PDDocument document) throws IOException {
        Iterator<String> sizes = TYPE_SIZES.iterator();
        boolean set = false;
        while (!set) {
            values.put("size", sizes.next());
            set = typesetOnOnePage(page.fill(values), fonts, document, sizes.hasNext());
        }
    }

    /** True if it was written; at the last size it is, whatever it takes: a second page is better than no paper. */
    private boolean typesetOnOnePage(String xhtml, List<PDType0Font> fonts, PDDocument document, boolean mayShrink)
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
