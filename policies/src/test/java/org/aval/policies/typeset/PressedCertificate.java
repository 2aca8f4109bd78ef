package org.aval.policies.typeset;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A certificate seen by its readers: the eye, the phone, the screen reader, the archivist. */
record PressedCertificate(PDDocument document) implements AutoCloseable {
    static PressedCertificate open(byte[] file) throws IOException {
        return new PressedCertificate(Loader.loadPDF(file));
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** One line of words: where a line ends on paper does not matter. */
    String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
    }

    List<String> lines() throws IOException {
        return new PDFTextStripper()
                .getText(document)
                .lines()
                .map(String::stripTrailing)
                .toList();
    }

    /** As a telephone reads it that comes nearer until it does. */
    String scanned() throws IOException, ReaderException {
        for (float dots : new float[] {120, 150, 180}) {
            try {
                return scanned(dots);
            } catch (ReaderException e) {
                // nearer, then
            }
        }
        return scanned(240);
    }

    private String scanned(float dotsAnInch) throws IOException, ReaderException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dotsAnInch);
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource paper = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(paper)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    List<PDStructureElement> tagged(String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    /** What a screen reader passes over. */
    String decoration() throws IOException {
        PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
        reader.processPage(document.getPage(0));
        return reader.getMarkedContents().stream()
                .filter(content -> "Artifact".equals(content.getTag()))
                .flatMap(content -> content.getContents().stream())
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    PDComplexFileSpecification attachment(String name) throws IOException {
        return document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get(name);
    }

    List<COSBase> associatedFiles() {
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        return IntStream.range(0, associated.size())
                .mapToObj(associated::getObject)
                .toList();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }
}
