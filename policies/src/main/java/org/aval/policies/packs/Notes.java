package org.aval.policies.packs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of one chapter, numbered as they are first referred to. */
final class Notes {

    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s]+)]");

    private final PackChapter chapter;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Notes(PackChapter chapter) {
        this.chapter = chapter;
    }

    /** The text with each note at the foot of the page on which it is first referred to. */
    String atTheFoot(String html, String language, Alphabet alphabet) {
        return CALL.matcher(html).replaceAll(found -> {
            boolean first = !numbers.containsKey(found.group(1));
            PackNote note = note(found.group(1));
            int number = number(note);
            return Matcher.quoteReplacement(
                    first
                            ? "<span class=\"footnote\" data-number=\"" + number + "\">"
                                    + Prose.inline(alphabet.printable(note.text().in(language))) + "</span>"
                            : "<span class=\"call\">" + number + "</span>");
        });
    }

    /** The text with the numbers of notes that stand at the end of the chapter. */
    String atTheEnd(String html) {
        return CALL.matcher(html)
                .replaceAll(found -> "<span class=\"call\">" + number(note(found.group(1))) + "</span>");
    }

    /** Those referred to, with their numbers, in that order. */
    Map<PackNote, Integer> called() {
        Map<PackNote, Integer> called = new LinkedHashMap<>();
        numbers.forEach((id, number) -> called.put(note(id), number));
        return called;
    }

    private int number(PackNote note) {
        return numbers.computeIfAbsent(note.id(), first -> numbers.size() + 1);
    }

    private PackNote note(String id) {
        return chapter.notes().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PackFault(PackFault.Key.NOTE, id, chapter.id()));
    }
}
