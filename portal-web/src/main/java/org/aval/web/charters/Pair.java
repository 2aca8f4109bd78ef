package org.aval.web.charters;

/**
 * One passage in both languages, side by side.
 *
 * @param name of the two fields: "example" is typed in "example.fr" and "example.en"
 */
public record Pair(String name, String label, String fr, String en) {

    /** Is there a word in either language? */
    public boolean isFilled() {
        return !fr.isEmpty() || !en.isEmpty();
    }
}
