package org.aval.domain.exhibits;

/** About how large a file is: its exact size would tell which one it is. */
public enum SizeClass {
    SMALL(1 << 20),
    MEDIUM(10 << 20),
    LARGE(Long.MAX_VALUE);

    private final long below;

    SizeClass(long below) {
        this.below = below;
    }

    /** Of a file with so many bytes. */
    public static SizeClass of(long bytes) {
        if (bytes < SMALL.below) {
            return SMALL;
        }
        return bytes < MEDIUM.below ? MEDIUM : LARGE;
    }
}
