package org.aval.policies.marks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The pages of a mark, each a little longer below, where the identification stands. */
final class StampedPages {

    /** Under which name each page keeps what it notes, so that a page that is taken out keeps it too. */
    static final COSName PIECE = COSName.getPDFName("Aval");

    private static final float STRIP = 12;
    private static final float SIZE = 7;
    private static final float GREY = 0.42f;

    private StampedPages() {}

    static byte[] of(byte[] content, String id, String note) {
        try (PDDocument document = Loader.loadPDF(content);
                InputStream face = StampedPages.class.getResourceAsStream(Outline.FACE)) {
            PDFont font = PDType0Font.load(document, Objects.requireNonNull(face));
            for (PDPage page : document.getPages()) {
                stamp(document, page, font, id);
                note(page, note);
            }
            document.getDocumentInformation().setCustomMetadataValue("Permit", note);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void note(PDPage page, String note) {
        COSDictionary ours = new COSDictionary();
        ours.setString(COSName.getPDFName("Private"), note);
        COSDictionary pieces = new COSDictionary();
        pieces.setItem(PIECE, ours);
        page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), pieces);
    }

    private static void stamp(PDDocument document, PDPage page, PDFont font, String id) throws IOException {
        PDRectangle seen = page.getCropBox();
        PDRectangle longer = new PDRectangle(
                seen.getLowerLeftX(), seen.getLowerLeftY() - STRIP, seen.getWidth(), seen.getHeight() + STRIP);
        page.setMediaBox(longer);
        page.setCropBox(longer);
        try (PDPageContentStream line = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            line.beginText();
            line.setNonStrokingColor(GREY);
            line.setFont(font, SIZE);
            line.newLineAtOffset(longer.getLowerLeftX() + 2, longer.getLowerLeftY() + STRIP - SIZE - 1);
            line.showText(id);
            line.endText();
        }
    }
}
