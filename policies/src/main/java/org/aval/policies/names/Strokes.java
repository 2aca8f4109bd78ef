package org.aval.policies.names;

/** How many strokes of the keyboard two words are apart, as Jaro and Winkler count: 1 is the same word, 0 another one. */
final class Strokes {

    private static final double FOR_THE_BEGINNING = 0.1;
    private static final int BEGINNING = 4;

    private Strokes() {}

    /** Between 0 and 1, the same whichever of the two is asked about first. */
    static double near(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        boolean[] ofOne = new boolean[one.length()];
        boolean[] ofOther = new boolean[other.length()];
        int shared = shared(one, other, ofOne, ofOther);
        if (shared == 0) {
            return 0;
        }
        double swapped = swapped(one, other, ofOne, ofOther) / 2.0;
        double jaro =
                ((double) shared / one.length() + (double) shared / other.length() + (shared - swapped) / shared) / 3;
        return jaro + beginning(one, other) * FOR_THE_BEGINNING * (1 - jaro);
    }

    private static int shared(String one, String other, boolean[] ofOne, boolean[] ofOther) {
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        int shared = 0;
        for (int i = 0; i < one.length(); i++) {
            int end = Math.min(other.length(), i + reach + 1);
            for (int j = Math.max(0, i - reach); j < end && !ofOne[i]; j++) {
                if (!ofOther[j] && one.charAt(i) == other.charAt(j)) {
                    ofOne[i] = true;
                    ofOther[j] = true;
                    shared++;
                }
            }
        }
        return shared;
    }

    private static int swapped(String one, String other, boolean[] ofOne, boolean[] ofOther) {
        int swapped = 0;
        int j = 0;
        for (int i = 0; i < one.length(); i++) {
            if (ofOne[i]) {
                while (!ofOther[j]) {
                    j++;
                }
                swapped += one.charAt(i) == other.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return swapped;
    }

    private static int beginning(String one, String other) {
        int most = Math.min(BEGINNING, Math.min(one.length(), other.length()));
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
