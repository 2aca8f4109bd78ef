package org.aval.service.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Mock-ups of the sample: a poster with a place for the mark, each a little different. */
final class SampleArt {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 594;
    private static final int MARGIN = 36;

    private SampleArt() {}

    static byte[] poster(String reference) {
        BufferedImage poster = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = poster.createGraphics();
        paint(brush, Math.floorMod(reference.hashCode(), 360) / 360f);
        brush.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(poster, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paint(Graphics2D brush, float hue) {
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(Color.getHSBColor(hue, 0.45f, 0.75f));
        brush.fillRect(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT / 2);
        brush.setColor(Color.getHSBColor(hue, 0.6f, 0.4f));
        brush.fillOval(WIDTH / 2, MARGIN * 3, HEIGHT / 5, HEIGHT / 5);
        brush.fillRect(MARGIN, HEIGHT / 2 + 2 * MARGIN, WIDTH - 3 * MARGIN, 14);
        brush.fillRect(MARGIN, HEIGHT / 2 + 3 * MARGIN, WIDTH - 5 * MARGIN, 14);
        brush.setColor(new Color(0x0b5372));
        brush.fillRect(MARGIN, HEIGHT - 2 * MARGIN, WIDTH / 3, MARGIN);
    }
}
