package org.aval.service.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader asks for, word by word, as the database compares words.
 *
 * @param words without accents and capitals, letters and figures only
 * @param reference the same without the gaps, should it be a reference
 * @param known those that somebody or something is called by
 * @param alike known words like one of these, should it be a typing error
 */
public record Asked(List<String> words, String reference, Set<String> known, Map<String, List<String>> alike) {

    /** A shorter word is always taken as a beginning: few are called Ma, many Marie. */
    private static final int WHOLE = 4;

    private static final int SHORTEST = 2;
    private static final int MOST = 8;

    /**
     * Reads what the database made of the words.
     *
     * @param alike "tesier=tessier tisier", one line a word
     */
    public static Asked of(String words, String reference, String known, String alike) {
        Map<String, List<String>> like = new TreeMap<>();
        for (String line : alike.lines().toList()) {
            String[] pair = line.split("=", 2);
            like.put(pair[0], List.of(pair[1].split(" ")));
        }
        List<String> asked = Arrays.stream(words.split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .limit(MOST)
                .toList();
        return new Asked(asked, reference, Set.of(known.split(" ")), like);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Is there a word that may have been meant otherwise? */
    boolean mayBeCorrected() {
        return words.stream().anyMatch(alike::containsKey);
    }

    /**
     * Each word as the beginning of a name, a known one as the whole of it; or all of it as a reference. Whole words are
     * found at once among a million, beginnings of many are not.
     */
    public String names() {
        return either(every(word -> isWhole(word) ? quoted(word) : beginning(word)));
    }

    /** Is there a word that was taken as a whole and may have been meant as a beginning? */
    public boolean mayBegin() {
        return words.stream().anyMatch(this::isWhole);
    }

    /** Each word as the beginning of a name; or all of it as a reference. */
    public String beginnings() {
        return either(every(Asked::beginning));
    }

    /** The same, each word also as one that it is like. */
    public String namesAlike() {
        return either(every(word ->
                anyOf(Stream.concat(Stream.of(beginning(word)), like(word).map(Asked::quoted)))));
    }

    /** Each word in the text, in any of its forms. */
    public String text() {
        return every(Asked::quoted);
    }

    /** The same, each word also as one that it is like. */
    public String textAlike() {
        return every(word -> anyOf(Stream.concat(Stream.of(word), like(word)).map(Asked::quoted)));
    }

    /** The words taken instead of these. */
    Set<String> corrected() {
        return words.stream().flatMap(this::like).collect(Collectors.toCollection(TreeSet::new));
    }

    /** In a reference only what is written last may be unfinished. */
    private boolean isWhole(String word) {
        boolean last = word.equals(words.get(words.size() - 1));
        boolean inReference = reference.chars().anyMatch(Character::isDigit);
        return inReference ? !last : word.length() >= WHOLE && known.contains(word);
    }

    private Stream<String> like(String word) {
        return alike.getOrDefault(word, List.of()).stream();
    }

    private String either(String words) {
        return "(" + words + ") | " + quoted(reference.toLowerCase(Locale.ROOT));
    }

    private String every(Function<String, String> form) {
        return words.stream().map(form).collect(Collectors.joining(" & "));
    }

    private static String anyOf(Stream<String> forms) {
        return forms.collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String beginning(String word) {
        return quoted(word) + ":*";
    }

    /** Letters and figures only: nothing in it can end the quotation. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
