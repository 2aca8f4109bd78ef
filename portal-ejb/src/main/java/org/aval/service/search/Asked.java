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
 * @param begun known words that begin with a short one of these, the first {@link #BEGUN}
 * @param alike known words like one of these, should it be a typing error
 * @param longer the first references that begin with it, should it be the beginning of one
 */
public record Asked(
        List<String> words,
        String reference,
        Set<String> known,
        Map<String, List<String>> begun,
        Map<String, List<String>> alike,
        Set<String> longer) {

    /** So many known words stand for a beginning of two or three letters: more would not be read anyway. */
    static final int BEGUN = 60;

    /** A shorter word is always taken as a beginning: few are called Ma, many Marie. */
    private static final int WHOLE = 4;

    private static final int FEW = 5;
    private static final int SHORTEST = 2;
    private static final int MOST = 8;

    /**
     * Reads what the database made of the words.
     *
     * @param begun "tes=tessa tessier", one line a word
     * @param alike "tesier=tessier tisier", one line a word
     * @param longer "ATT20310001 VB10"
     */
    public static Asked of(String words, String reference, String known, String begun, String alike, String longer) {
        List<String> asked = Arrays.stream(words.split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .limit(MOST)
                .toList();
        return new Asked(asked, reference, parts(known), lines(begun), lines(alike), parts(longer));
    }

    private static Set<String> parts(String told) {
        return Arrays.stream(told.split(" ")).filter(part -> !part.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<String>> lines(String told) {
        Map<String, List<String>> lines = new TreeMap<>();
        for (String line : told.lines().toList()) {
            String[] pair = line.split("=", 2);
            lines.put(pair[0], List.of(pair[1].split(" ")));
        }
        return lines;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Is there a word that may have been meant otherwise? */
    boolean mayBeCorrected() {
        return words.stream().anyMatch(alike::containsKey);
    }

    /**
     * A known word as the whole of a name, a short one as the known words that begin so, any other as a beginning; or all
     * of it as a reference. Whole words are found at once among a million, beginnings of many are not.
     */
    public String names() {
        return either(every(this::soonest));
    }

    /** Is it one word, and known? Only then does the database know how many entries have it. */
    public boolean isCounted() {
        return words.size() == 1 && !soonest(words.get(0)).endsWith(":*");
    }

    /** Is it the beginning of references, and none itself? */
    public boolean isLonger() {
        return !longer.isEmpty() && !longer.contains(reference);
    }

    /** Would its words, one by one, be those of very many? One word that is a whole reference is soon found. */
    public boolean isOfMany() {
        return words.size() > 1 && isLonger();
    }

    /** Is one word like one other? Of several the database would guess, and guess wrong. */
    public boolean isCountedAlike() {
        return words.size() == 1 && like(words.get(0)).count() == 1;
    }

    /** Is that too little to stop at? A reference that is found is found, a name may also be the beginning of others. */
    public boolean isTooLittle(int hits) {
        return mayBegin() && (hasFigures() ? hits == 0 : hits < FEW);
    }

    /** Were words left out by which something may be called: longer than a known one, or beginning as a short one? */
    private boolean mayBegin() {
        return words.stream().anyMatch(this::isWhole) || begun.values().stream().anyMatch(all -> all.size() == BEGUN);
    }

    private String soonest(String word) {
        if (isWhole(word)) {
            return quoted(word);
        }
        List<String> all = begun.get(word);
        return all == null ? beginning(word) : anyOf(all.stream().map(Asked::quoted));
    }

    /** Each word as the beginning of a name; or all of it as a reference. */
    public String beginnings() {
        return either(every(Asked::beginning));
    }

    /** The same, each word also as one that it is like; one alone only so, as nothing is called by it. */
    public String namesAlike() {
        return words.size() == 1
                ? every(word -> anyOf(like(word).map(Asked::quoted)))
                : either(every(word -> anyOf(
                        Stream.concat(Stream.of(beginning(word)), like(word).map(Asked::quoted)))));
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

    private boolean isWhole(String word) {
        return hasFigures() || (word.length() >= WHOLE && known.contains(word));
    }

    private boolean hasFigures() {
        return reference.chars().anyMatch(Character::isDigit);
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
