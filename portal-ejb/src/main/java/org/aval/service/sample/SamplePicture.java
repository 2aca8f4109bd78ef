package org.aval.service.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What somebody photographed on a screen, drawn: a page with a round picture and a few grey lines, nobody's words. */
final class SamplePicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LINE = 28;

    private SamplePicture() {}

    static byte[] ofAPage() {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        try {
            fill(pen, Color.WHITE, 0, 0, WIDTH, HEIGHT);
            fill(pen, new Color(0x1D5B79), 0, 0, WIDTH, HEIGHT / 4);
            pen.setColor(new Color(0xC9D6DF));
            pen.fillOval(LINE, HEIGHT / 4 - LINE, 2 * LINE, 2 * LINE);
            for (int line = 0; line < 6; line++) {
                fill(pen, new Color(0x9AA5AE), LINE, HEIGHT / 2 + line * LINE, WIDTH - LINE * (2 + line), LINE / 3);
            }
        } finally {
            pen.dispose();
        }
        return png(page);
    }

    /** A screen of a program with a form on it: grey bars where words would be, other ones for each name. */
    static byte[] ofAScreen(String name) {
        BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = screen.createGraphics();
        try {
            fill(pen, new Color(0xF3F5F7), 0, 0, WIDTH, HEIGHT);
            fill(pen, new Color(0x3C4A57), 0, 0, WIDTH, LINE);
            for (int line = 0; line < name.length() % 4 + 8; line++) {
                int place = 2 * LINE + line * LINE;
                int width = LINE * (4 + Math.floorMod(name.hashCode() >> line, 11));
                fill(pen, new Color(0x6B7B8A), LINE, place, 4 * LINE, LINE / 3);
                fill(pen, new Color(0xB8C2CB), 6 * LINE, place, width, LINE / 2);
            }
        } finally {
            pen.dispose();
        }
        return png(screen);
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    private static byte[] png(BufferedImage page) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
