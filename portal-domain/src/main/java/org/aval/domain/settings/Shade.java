package org.aval.domain.settings;

import java.util.List;
import java.util.stream.IntStream;
import org.aval.domain.shared.Verdict;

/**
 * One of the two modes the pages are read in, with the grounds a colour must stand out against. They are those of the
 * token sheet.
 */
public enum Shade {
    LIGHT("#ffffff", "#f5f7f7", "#ffffff", Colour.BLACK),
    DARK("#11161a", "#171d22", "#1b2228", Colour.WHITE);

    /** What text needs to be read by everybody (WCAG 2, level AA). */
    public static final double NEEDED = 4.5;

    private static final int TRIES = 200;
    private static final Colour INK = Colour.of("#06202d");

    private final Colour ground;
    private final Colour surface;
    private final Colour raised;
    private final Colour away;

    Shade(String ground, String surface, String raised, Colour away) {
        this.ground = Colour.of(ground);
        this.surface = Colour.of(surface);
        this.raised = Colour.of(raised);
        this.away = away;
    }

    /** What a colour is read against in this mode. */
    public List<Colour> grounds() {
        return List.of(ground, surface, raised);
    }

    /** The least contrast this colour has as text, on every ground it appears on and under its own buttons' words. */
    public double contrast(Colour colour) {
        double least = Math.min(colour.contrast(wash(colour)), colour.contrast(on(colour)));
        for (Colour behind : grounds()) {
            least = Math.min(least, colour.contrast(behind));
        }
        return least;
    }

    /** May the institution wear this colour in this mode? When not, the answer names the nearest one that would do. */
    public Verdict verdict(Colour colour) {
        double contrast = contrast(colour);
        return Verdict.unless(contrast < NEEDED, "settings.colour.weak", told(contrast), nearest(colour), this);
    }

    /** The nearest colour of the same hue that may be worn. */
    public Colour nearest(Colour colour) {
        return IntStream.rangeClosed(0, TRIES)
                .mapToObj(step -> colour.mixed(away, step / (double) TRIES))
                .filter(candidate -> contrast(candidate) >= NEEDED)
                .findFirst()
                .orElse(away);
    }

    /** What is written on this colour: white, or nearly black. */
    public Colour on(Colour colour) {
        return colour.contrast(Colour.WHITE) >= colour.contrast(INK) ? Colour.WHITE : INK;
    }

    /** The colour when the pointer is on it: further from the ground. */
    public Colour deep(Colour colour) {
        return colour.mixed(away, 0.25);
    }

    /** A breath of the colour over the ground. */
    public Colour wash(Colour colour) {
        return ground.mixed(colour, this == LIGHT ? 0.08 : 0.16);
    }

    /** A contrast with one digit, never rounded up to what would do. */
    private static double told(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }
}
