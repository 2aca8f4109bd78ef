package org.aval.policies.typeset;

import java.time.Instant;
import java.util.List;

/**
 * What the paper of a notice prints.
 *
 * @param language {@code fr} or {@code en}: the language of the paper
 * @param addressee who gets it, as the letters name it
 * @param phase 1 for the first one, then its supplements
 * @param json the same words for a machine
 */
public record NoticeFacts(
        String language,
        String institution,
        String title,
        String addressee,
        int phase,
        Instant madeAt,
        List<Item> items,
        String json) {

    /** One item: its number in the text of law, what is asked, what is told; empty where nothing is known yet. */
    public record Item(String number, String label, String words) {}

    public NoticeFacts {
        items = List.copyOf(items);
    }
}
