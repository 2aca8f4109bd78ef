package org.aval.policies.marks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;

/** A document as pictures of its pages: nothing in it runs, and whatever else it held stays behind. */
public final class PaintedDocument {

    private PaintedDocument() {}

    /**
     * Paints page by page, as far as it can be painted and in bearable time.
     *
     * @param edge the longest edge of each picture, in pixels
     * @param most so many pages at most
     */
    public static void each(byte[] file, int edge, int most, Consumer<BufferedImage> taken) {
        try {
            PaintedPage.each(file, edge, most, taken);
        } catch (IOException | IllegalStateException | IllegalArgumentException | ClassCastException unpaintable) {
            // a painter says in many ways that it cannot: what was painted until then stays
        }
    }
}
