package org.aval.policies.marks;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * What a file looks like, painted as pixels on white, no larger than it is looked at: whatever else the file held stays
 * behind. Of a document, the first page.
 */
public final class Painted {

    private static final LoaderContext NOTHING_FROM_OUTSIDE = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    private Painted() {}

    /**
     * The file as a PNG picture; empty when it cannot be painted, or not in bearable time.
     *
     * @param mediaType of a file that was looked into before
     * @param edge the longest edge of the picture, in pixels
     */
    public static Optional<byte[]> png(byte[] file, String mediaType, int edge) {
        try {
            BufferedImage painted =
                    switch (mediaType) {
                        case "image/svg+xml" -> drawing(file, edge);
                        case "application/pdf" -> PaintedPage.first(file, edge);
                        default -> picture(file, edge);
                    };
            return painted == null ? Optional.empty() : Optional.of(MarkStamp.written(painted));
        } catch (IOException | RuntimeException unpaintable) {
            return Optional.empty(); // a painter says in many ways that it cannot
        }
    }

    private static @Nullable BufferedImage drawing(byte[] file, int edge) {
        SVGDocument drawn = new SVGLoader().load(new ByteArrayInputStream(file), null, NOTHING_FROM_OUTSIDE);
        if (drawn == null) {
            return null;
        }
        FloatSize size = drawn.size();
        double scale = edge / Math.max(size.getWidth(), size.getHeight());
        BufferedImage painted = white(size.getWidth() * scale, size.getHeight() * scale);
        Graphics2D brush = brush(painted);
        try {
            drawn.render((Component) null, brush, new ViewBox(0, 0, painted.getWidth(), painted.getHeight()));
        } finally {
            brush.dispose();
        }
        return painted;
    }

    private static @Nullable BufferedImage picture(byte[] file, int edge) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(file));
        if (whole == null) {
            return null;
        }
        double scale = Math.min(1, (double) edge / Math.max(whole.getWidth(), whole.getHeight()));
        BufferedImage painted = white(whole.getWidth() * scale, whole.getHeight() * scale);
        Graphics2D brush = brush(painted);
        try {
            brush.drawImage(whole, 0, 0, painted.getWidth(), painted.getHeight(), null);
        } finally {
            brush.dispose();
        }
        return painted;
    }

    private static BufferedImage white(double width, double height) {
        BufferedImage picture = new BufferedImage(
                (int) Math.max(1, Math.round(width)),
                (int) Math.max(1, Math.round(height)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        brush.dispose();
        return picture;
    }

    private static Graphics2D brush(BufferedImage picture) {
        Graphics2D brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return brush;
    }
}
