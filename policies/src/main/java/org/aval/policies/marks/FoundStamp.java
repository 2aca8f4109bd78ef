package org.aval.policies.marks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks for the identification of a file where a change of it may have left it: in the pixels, in the parts of a document. */
final class FoundStamp {

    /** More pixels than any mark: they are not looked at. */
    private static final long MOST = 16_000_000;

    private FoundStamp() {}

    /** What the pixels say, whatever was cut off; empty when this is no picture, or it says nothing. */
    static Optional<String> inPixels(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !"png".equalsIgnoreCase(reader.getFormatName())) {
                return Optional.empty(); // what loses pixels loses what they say
            }
            try {
                reader.setInput(in);
                boolean bearable = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST;
                BufferedImage picture = bearable ? reader.read(0) : null;
                return picture == null ? Optional.empty() : Grain.read(picture);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty(); // a decoder says in many ways that this is none of its pictures
        }
    }

    /** What the document and its pages note; nothing when this is no document. */
    static Stream<String> inDocument(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            String whole = document.getDocumentInformation().getCustomMetadataValue("Permit");
            Stream<String> pages = StreamSupport.stream(document.getPages().spliterator(), false)
                    .map(FoundStamp::noted);
            return Stream.concat(Stream.of(whole == null ? "" : whole), pages).toList().stream();
        } catch (IOException | RuntimeException unreadable) {
            return Stream.empty(); // as above
        }
    }

    private static String noted(PDPage page) {
        var pieces = page.getCOSObject().getCOSDictionary(COSName.getPDFName("PieceInfo"));
        var ours = pieces == null ? null : pieces.getCOSDictionary(StampedPages.PIECE);
        String note = ours == null ? null : ours.getString(COSName.getPDFName("Private"));
        return note == null ? "" : note;
    }
}
