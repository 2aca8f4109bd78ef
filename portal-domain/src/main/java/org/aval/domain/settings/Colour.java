package org.aval.domain.settings;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour of the screen, sRGB, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int PARTS = 255;

    /** Is this how a colour is written: "#0b5372"? */
    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** The colour written "#0b5372". */
    public static Colour of(String text) {
        int all = Integer.parseInt(text.substring(1), 16);
        return new Colour(all >> 16, all >> 8 & PARTS, all & PARTS);
    }

    /** How far two colours stand apart: 1 to 21, as WCAG 2 defines it. */
    public double contrast(Colour other) {
        double brighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (brighter + 0.05) / (darker + 0.05);
    }

    /** This colour with a share (0 to 1) of another. */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int own, int other, double share) {
        return (int) Math.round(own + (other - own) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double value = part / (double) PARTS;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** As it is written: "#0b5372". */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
