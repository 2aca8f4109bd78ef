package org.aval.policies.marks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A mark as everybody looks at it before anything is allowed: small, and with a word across it. */
public final class MarkPreview {

    private static final int WIDEST = 320;
    private static final double SHARE = 0.9;
    private static final Color VEIL = new Color(0x6b, 0x6b, 0x6b, 0x40);

    private MarkPreview() {}

    /**
     * A drawing as the portal writes it, with a word across it.
     *
     * @param word for example "PREVIEW"
     */
    public static byte[] svg(byte[] drawing, int width, int height, String word) {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">%s"
                                + "<path fill=\"#6b6b6b\" fill-opacity=\"0.25\" d=\"%s\"/></svg>",
                        width,
                        height,
                        MarkStamp.nested(drawing, width, height),
                        Outline.svg(across(word, width, height)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A picture, no wider than it has to be, with a word across it. */
    public static byte[] png(byte[] picture, String word) {
        try {
            BufferedImage mark = ImageIO.read(new ByteArrayInputStream(picture));
            int width = Math.min(WIDEST, mark.getWidth());
            int height = Math.max(1, mark.getHeight() * width / mark.getWidth());
            BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D brush = shown.createGraphics();
            try {
                brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
                brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                brush.drawImage(mark, 0, 0, width, height, null);
                brush.setColor(VEIL);
                brush.fill(across(word, width, height));
            } finally {
                brush.dispose();
            }
            return MarkStamp.written(shown);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The word, as large as it fits, in the middle. */
    private static Shape across(String word, int width, int height) {
        Shape written = Outline.of(word, 0, 0, height);
        Rectangle2D is = written.getBounds2D();
        double scale = SHARE * Math.min(width / is.getWidth(), height / is.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        place.scale(scale, scale);
        place.translate(-is.getCenterX(), -is.getCenterY());
        return new Path2D.Double(written, place);
    }
}
