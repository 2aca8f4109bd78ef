package org.aval.policies.marks;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as a shape, in the house's own face: whoever opens the file needs no font. */
final class Outline {

    static final String FACE = "/typeset/fonts/Inter-Regular.ttf";

    private Outline() {}

    /**
     * The words, their baseline at y and their first sign at x.
     *
     * @param size of the type
     */
    static Shape of(String words, double x, double y, double size) {
        try (InputStream in = Outline.class.getResourceAsStream(FACE);
                TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)))) {
            double scale = size / face.getUnitsPerEm();
            Path2D path = new Path2D.Double();
            double place = x;
            for (int sign : words.codePoints().toArray()) {
                int glyph = face.getUnicodeCmapLookup().getGlyphId(sign);
                GlyphData drawn = face.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    path.append(
                            new AffineTransform(scale, 0, 0, -scale, place, y).createTransformedShape(drawn.getPath()),
                            false);
                }
                place += face.getAdvanceWidth(glyph) * scale;
            }
            return path;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The shape as SVG writes it. */
    static String svg(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
            int kind = each.currentSegment(at);
            path.append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", at[i]));
            }
        }
        return path.toString();
    }
}
