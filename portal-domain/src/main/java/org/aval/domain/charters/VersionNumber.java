package org.aval.domain.charters;

import java.util.Comparator;

/** The number of a version, "2.1.0": what changed decides which of its parts grows. */
public record VersionNumber(int major, int minor, int editorial) implements Comparable<VersionNumber> {

    /** The number the first version of a charter has. */
    public static final VersionNumber FIRST = new VersionNumber(1, 0, 0);

    private static final Comparator<VersionNumber> ORDER = Comparator.comparingInt(VersionNumber::major)
            .thenComparingInt(VersionNumber::minor)
            .thenComparingInt(VersionNumber::editorial);

    /** Reads "2.1.0". @throws NumberFormatException when it is no such number */
    public static VersionNumber parse(String number) {
        String[] parts = number.split("\\.", -1);
        if (parts.length != 3) {
            throw new NumberFormatException(number);
        }
        return new VersionNumber(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The number that follows for such a change. */
    public VersionNumber next(ChangeType change) {
        return switch (change) {
            case MAJOR -> new VersionNumber(major + 1, 0, 0);
            case MINOR -> new VersionNumber(major, minor + 1, 0);
            case EDITORIAL -> new VersionNumber(major, minor, editorial + 1);
        };
    }

    @Override
    public int compareTo(VersionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + editorial;
    }
}
