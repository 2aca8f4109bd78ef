package org.aval.service.settings;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.aval.domain.shared.Refusal;
import org.aval.service.files.Mark;

/** A mark made of pixels: measured before anything is unpacked, then painted anew, so that only the picture stays. */
final class PixelMark {

    /** The longest edge that is unpacked. */
    static final int LARGEST = 4096;
    /** The smallest edge that still looks like a mark on a good screen. */
    static final int SMALLEST = 32;
    /** The longest edge that is served. */
    private static final int SERVED = 512;

    /** Where the size stands in every PNG: after the signature, the length and the name of its first part. */
    private static final int FIRST_PART = 12;

    private static final int SIZE = 16;

    private PixelMark() {}

    static Mark read(byte[] file) {
        measure(file);
        try {
            BufferedImage painted = painted(unpacked(file));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(painted, "png", out);
            return new Mark(Mark.PNG, painted.getWidth(), painted.getHeight(), out.toByteArray());
        } catch (IOException | RuntimeException e) {
            throw new Refusal("settings.mark.broken");
        }
    }

    private static void measure(byte[] file) {
        if (file.length < SIZE + 8 || !"IHDR".equals(new String(file, FIRST_PART, 4, StandardCharsets.US_ASCII))) {
            throw new Refusal("settings.mark.broken");
        }
        ByteBuffer size = ByteBuffer.wrap(file, SIZE, 8);
        long width = Integer.toUnsignedLong(size.getInt());
        long height = Integer.toUnsignedLong(size.getInt());
        if (width > LARGEST || height > LARGEST) {
            throw new Refusal("settings.mark.tooLarge", width, height, LARGEST);
        }
        if (width < SMALLEST || height < SMALLEST) {
            throw new Refusal("settings.mark.tooSmall", width, height, SMALLEST);
        }
    }

    /** Only the pixels: texts, profiles and other parts of the file are not even read. */
    private static BufferedImage unpacked(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage painted(BufferedImage picture) {
        double scale = Math.min(1.0, (double) SERVED / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = painted.createGraphics();
        try {
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            brush.drawImage(picture, 0, 0, width, height, null);
        } finally {
            brush.dispose();
        }
        return painted;
    }
}
