package org.aval.policies.typeset;

import java.time.Instant;
import java.util.List;

/**
 * What a report prints: titled parts with records of named facts, and the same as data inside the file.
 *
 * @param language {@code fr} or {@code en}: the language of the paper
 * @param lead what the reader holds in hands, in a sentence or two
 * @param attachment what the data inside is called, for the reader
 * @param fileName its file name
 */
public record ReportFacts(
        String language,
        String institution,
        String title,
        String lead,
        Instant madeAt,
        List<Part> parts,
        String attachment,
        String fileName,
        byte[] json) {

    /**
     * A titled part.
     *
     * @param why what this is held for
     * @param none what to print when there is no record
     */
    public record Part(String title, String why, String none, List<List<Line>> records) {

        public Part {
            records = records.stream().map(List::copyOf).toList();
        }
    }

    /** One fact: what it is called, what it says. */
    public record Line(String label, List<Words> words) {

        public Line {
            words = List.copyOf(words);
        }

        /** A fact in plain words. */
        public Line(String label, String value) {
            this(label, List.of(new Words(value, Mark.PLAIN)));
        }
    }

    /** Some words in a row that are set alike. */
    public record Words(String text, Mark mark) {}

    /** How words are set: those that came underlined, those that went struck through. */
    public enum Mark {
        PLAIN,
        ADDED,
        REMOVED
    }

    public ReportFacts {
        parts = List.copyOf(parts);
        json = json.clone();
    }

    @Override
    public byte[] json() {
        return json.clone();
    }
}
