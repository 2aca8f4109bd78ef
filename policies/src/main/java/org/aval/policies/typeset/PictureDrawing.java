package org.aval.policies.typeset;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Puts a picture that stands in the text itself into its place, as large as it fits: nothing is loaded from anywhere. */
final class PictureDrawing implements FSObjectDrawer {

    static final String TYPE = "application/x-picture";

    /** A picture as a text holds it. */
    static String written(byte[] png) {
        return Base64.getEncoder().encodeToString(png);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element place,
            double x,
            double y,
            double width,
            double height,
            OutputDevice paper,
            RenderingContext context,
            int dotsPerPixel) {
        BufferedImage picture = read(place.getAttribute("data"));
        double wide = width / dotsPerPixel;
        double high = height / dotsPerPixel;
        paper.drawWithGraphics((float) x, (float) y, (float) wide, (float) high, ink -> draw(picture, wide, high, ink));
        return null;
    }

    private static BufferedImage read(String written) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(written)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** On the left of its place, in the middle of its height. */
    private static void draw(BufferedImage picture, double wide, double high, Graphics2D ink) {
        double scale = Math.min(wide / picture.getWidth(), high / picture.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(0, (high - picture.getHeight() * scale) / 2);
        place.scale(scale, scale);
        // archives want each pixel as it is: nothing is smoothed by whoever shows it
        ink.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        ink.drawImage(picture, place, null);
    }
}
