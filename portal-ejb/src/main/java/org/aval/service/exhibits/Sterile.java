package org.aval.service.exhibits;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.aval.domain.exhibits.ExhibitMedia;
import org.aval.policies.marks.PaintedDocument;

/**
 * Copies that can be looked at without harm: measured before anything is unpacked, painted anew point by point, so that
 * neither places nor cameras nor anything that runs comes along.
 */
final class Sterile {

    private static final int EDGE = 1600;
    private static final int MOST_PAGES = 30;
    private static final long MOST_POINTS = 100_000_000;
    private static final int LONGEST_EDGE = 32_000;

    private Sterile() {}

    /** Each page as a picture; none of what cannot be painted: it stays sealed. */
    static void each(byte[] content, ExhibitMedia media, Consumer<BufferedImage> taken) {
        if (content.length == 0) {
            return;
        }
        if (media == ExhibitMedia.PDF) {
            PaintedDocument.each(content, EDGE, MOST_PAGES, taken);
        } else {
            picture(content, media, taken);
        }
    }

    private static void picture(byte[] content, ExhibitMedia media, Consumer<BufferedImage> taken) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(media.type());
        if (!readers.hasNext()) {
            return;
        }
        ImageReader reader = readers.next();
        BufferedImage painted;
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            painted = Orientation.of(content).upright(thinned(reader));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException broken) {
            return; // what nobody can paint stays sealed
        } finally {
            reader.dispose();
        }
        if (painted != null) {
            taken.accept(painted);
        }
    }

    /** No larger than it is looked at: of a large picture only every second or third point is kept. */
    private static BufferedImage thinned(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST_EDGE || height > LONGEST_EDGE || (long) width * height > MOST_POINTS) {
            throw new IOException("more points than are painted");
        }
        int every = Math.max(1, (Math.max(width, height) + EDGE - 1) / EDGE);
        ImageReadParam thin = reader.getDefaultReadParam();
        thin.setSourceSubsampling(every, every, 0, 0);
        BufferedImage read = reader.read(0, thin);
        BufferedImage painted = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, painted.getWidth(), painted.getHeight());
            brush.drawImage(read, 0, 0, null);
        } finally {
            brush.dispose();
        }
        return painted;
    }

    /** The picture with these places blacked out for good. */
    static BufferedImage hidden(byte[] png, List<Rectangle> places) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            Graphics2D brush = picture.createGraphics();
            try {
                brush.setColor(Color.BLACK);
                places.forEach(brush::fill);
            } finally {
                brush.dispose();
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Picture picture(BufferedImage picture) {
        return new Picture(picture.getWidth(), picture.getHeight(), png(picture));
    }

    private static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
