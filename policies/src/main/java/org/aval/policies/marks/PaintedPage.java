package org.aval.policies.marks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Pages of a document as pictures. Its parts are weighed and its strokes counted: a small file can ask for a lot. */
final class PaintedPage {

    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_PIXELS = 16_000_000;
    private static final int MOST_STROKES = 200_000;

    private PaintedPage() {}

    /** @throws IOException when it cannot be painted, or asks for too much */
    static BufferedImage first(byte[] file, int edge) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            weigh(document);
            return painted(document, 0, edge);
        }
    }

    /** One page after the other, so many at most. @throws IOException when it cannot be painted, or asks for too much */
    static void each(byte[] file, int edge, int most, Consumer<BufferedImage> taken) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            weigh(document);
            int pages = Math.min(most, document.getNumberOfPages());
            for (int page = 0; page < pages; page++) {
                taken.accept(painted(document, page, edge));
            }
        }
    }

    private static BufferedImage painted(PDDocument document, int number, int edge) throws IOException {
        PDRectangle page = document.getPage(number).getCropBox();
        float scale = edge / Math.max(page.getWidth(), page.getHeight());
        return new Counting(document).renderImage(number, scale, ImageType.RGB);
    }

    /** What every part takes once it is unpacked, without keeping any of it. */
    private static void weigh(PDDocument document) throws IOException {
        long left = MOST_BYTES;
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject part = document.getDocument().getObjectFromPool(key);
            if (part.getObject() instanceof COSStream packed) {
                left -= weight(packed, left);
            }
            if (left < 0) {
                throw new IOException("unpacks to more than is painted");
            }
        }
    }

    private static long weight(COSStream part, long most) throws IOException {
        List<COSName> filters = new PDStream(part).getFilters();
        boolean packed = filters.contains(COSName.FLATE_DECODE);
        if (packed && filters.size() > 1 || filters.contains(COSName.LZW_DECODE)) {
            throw new IOException("packed as nobody has to");
        }
        if (!packed) {
            return part.getLength();
        }
        try (InputStream bytes = part.createRawInputStream();
                InputStream unpacked = new InflaterInputStream(bytes)) {
            return unpacked.skip(most + 1);
        }
    }

    /** Stops in the middle of a page that has no end. */
    private static final class Counting extends PDFRenderer {

        Counting(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                private int strokes;

                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (++strokes > MOST_STROKES) {
                        throw new IllegalStateException("more strokes than are painted");
                    }
                    super.processOperator(operator, operands);
                }

                @Override
                public void drawImage(PDImage picture) throws IOException {
                    if ((long) picture.getWidth() * picture.getHeight() <= MOST_PIXELS) {
                        super.drawImage(picture);
                    }
                }
            };
        }
    }
}
