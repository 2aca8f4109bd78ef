package org.aval.service.exhibits;

import java.awt.Rectangle;
import java.io.Serializable;

/** A place on a picture that is hidden, in points from its upper left corner. */
public record Mask(int left, int top, int width, int height) implements Serializable {

    /** Does it hide something of a picture this large? */
    boolean isOn(ExhibitCopy copy) {
        return width > 0 && height > 0 && left >= 0 && top >= 0 && left < copy.width() && top < copy.height();
    }

    Rectangle area() {
        return new Rectangle(left, top, width, height);
    }
}
