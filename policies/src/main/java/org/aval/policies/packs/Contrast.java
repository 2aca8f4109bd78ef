package org.aval.policies.packs;

/** How well one colour stands out from another, as WCAG 2.2 computes it. */
final class Contrast {

    /** What WCAG asks of ordinary text. */
    static final double READABLE = 4.5;

    private static final int HEX = 16;

    private Contrast() {}

    static double onWhite(String colour) {
        return 1.05 / (luminance(colour) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), HEX) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
