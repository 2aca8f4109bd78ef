package org.aval.web.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.service.search.Hit;

/** A piece of a text, found or not: a page marks what was looked for and writes all of it as plain text. */
public record Piece(String text, boolean found) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    /** A name or reference in pieces: found is each word that begins with one of these. */
    static List<Piece> of(String text, Set<String> beginnings) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String bare = bare(word.group());
            if (beginnings.stream().anyMatch(bare::startsWith)) {
                add(pieces, text.substring(from, word.start()), false);
                add(pieces, word.group(), true);
                from = word.end();
            }
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    /** An excerpt in pieces: found is what the database has put between its signs. */
    static List<Piece> ofExcerpt(String excerpt) {
        List<Piece> pieces = new ArrayList<>();
        String[] parts = excerpt.split(String.valueOf(Hit.FOUND));
        add(pieces, parts[0], false);
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf(Hit.ENDED);
            add(pieces, parts[i].substring(0, Math.max(end, 0)), true);
            add(pieces, parts[i].substring(end + 1), false);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    private static String bare(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return ACCENT.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
