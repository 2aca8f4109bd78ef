package org.aval.service.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.aval.domain.shared.Refusal;

/** A picture made of pixels: measured before anything is unpacked, then written anew, so that only the picture stays. */
final class Pixels {

    private static final int LONGEST_EDGE = 8192;
    private static final long MOST = 16_000_000;

    private Pixels() {}

    static byte[] again(byte[] sent, FileType type) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(unpacked(sent, type), type.extension(), out)) {
                throw new Refusal("files.broken");
            }
            return out.toByteArray();
        } catch (Refusal no) {
            throw no;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("files.broken");
        }
    }

    /** Only the pixels: texts, places, profiles and other parts of the file are not even read. */
    private static BufferedImage unpacked(byte[] sent, FileType type) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(type.extension()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            measure(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static void measure(long width, long height) {
        if (width > LONGEST_EDGE || height > LONGEST_EDGE || width * height > MOST) {
            throw new Refusal("files.tooManyPixels", width, height, MOST / 1_000_000);
        }
    }
}
