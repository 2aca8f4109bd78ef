package org.aval.policies.typeset;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws a QR code as one vector shape, sharp at any size of print. */
final class QrDrawing implements FSObjectDrawer {
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
        ByteMatrix modules = encode(place.getAttribute("data"));
        double side = width / dotsPerPixel;
        paper.drawWithGraphics((float) x, (float) y, (float) side, (float) side, ink -> draw(modules, side, ink));
        return null;
    }

    private static ByteMatrix encode(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code for " + content, tooLong);
        }
    }

    private static void draw(ByteMatrix modules, double width, Graphics2D ink) {
        double module = width / modules.getWidth();
        Path2D black = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            appendRow(modules, row, module, black);
        }
        ink.setColor(Color.BLACK);
        ink.fill(black);
    }

    /** Neighbours in a row are one rectangle: fewer seams, fewer bytes. */
    private static void appendRow(ByteMatrix modules, int row, double module, Path2D black) {
        int column = 0;
        while (column < modules.getWidth()) {
            int from = column;
            while (column < modules.getWidth() && modules.get(column, row) == 1) {
                column++;
            }
            if (column > from) {
                black.append(
                        new Rectangle2D.Double(from * module, row * module, (column - from) * module, module), false);
            } else {
                column++;
            }
        }
    }
}
