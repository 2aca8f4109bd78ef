package org.aval.policies.packs;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a pack says of itself as a copy: whose it is, as of when, how it is checked. */
final class CopyMarkup {

    /** In letters: what the watermark holds in its largest type. */
    private static final int USUAL = 22;

    /** In points, as the style sheet has it. */
    private static final int LARGEST = 44;

    private static final int SMALLEST = 12;

    private static final String PARTS = " · ";

    private final PackFacts facts;
    private final Voice voice;
    private final Alphabet alphabet;

    CopyMarkup(PackFacts facts, Voice voice, Alphabet alphabet) {
        this.facts = facts;
        this.voice = voice;
        this.alphabet = alphabet;
    }

    String coverFacts() {
        return told().entrySet().stream()
                .map(one -> "<tr><th scope=\"row\">" + alphabet.xml(one.getKey()) + "</th><td>"
                        + alphabet.xml(one.getValue()) + "</td></tr>")
                .collect(Collectors.joining("", "<table class=\"rows\"><tbody>", "</tbody></table>"));
    }

    private Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        boolean numbered = !facts.version().isBlank();
        if (numbered) {
            told.put(voice.word("version"), facts.version());
        }
        told.put(voice.word(numbered ? "effective" : "asOf"), voice.date(facts.effectiveOn()));
        told.put(
                voice.word("language"),
                facts.languages().stream()
                        .map(language -> voice.word("name." + language, language))
                        .collect(Collectors.joining(" · ")));
        if (!facts.recipient().isBlank()) {
            told.put(voice.word("recipient"), facts.recipient());
        }
        return told;
    }

    String watermark() {
        return facts.watermark().isBlank()
                ? ""
                : "<div class=\"watermark\"><div" + size() + ">" + lines() + "</div></div>";
    }

    /** Whose copy it is on one line, its code on another: a code is never torn apart. */
    private String lines() {
        return Arrays.stream(facts.watermark().split(PARTS))
                .map(part -> part.indexOf(' ') < 0 ? "<span>" + alphabet.xml(part) + "</span>" : alphabet.xml(part))
                .collect(Collectors.joining("<br/>"));
    }

    /** The style sheet sets what is usual; a long name would leave the page, and is set smaller. */
    private String size() {
        int longest = Arrays.stream(facts.watermark().split(PARTS))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return longest <= USUAL ? "" : " style=\"font-size: " + Math.max(SMALLEST, LARGEST * USUAL / longest) + "pt\"";
    }

    String check() {
        if (!facts.check().isGiven()) {
            return "";
        }
        String address = alphabet.xml(facts.check().verifyAt());
        String image = alphabet.xml(voice.say("check.image", facts.check().verifyAt()));
        String link = alphabet.xml(voice.say("check.link", facts.check().code()));
        return "<div class=\"check\"><object class=\"qr\" type=\"application/x-qr\" data=\"" + address + "\" alt=\""
                + image
                + "\"></object><div class=\"recipe\"><p class=\"code\">"
                + alphabet.xml(facts.check().code())
                + "</p><p><strong>" + alphabet.xml(voice.word("check.title")) + "</strong></p><p>"
                + alphabet.xml(voice.word("check.sentence")) + "</p><p><a href=\"" + address + "\" title=\"" + link
                + "\">"
                + address + "</a></p></div></div>";
    }

    /** The last words; asked for when all others are set, because they name what could not be printed. */
    String colophon() {
        String made = voice.say(
                "colophon",
                voice.plain(facts.title()),
                voice.plain(facts.look().institution()),
                voice.date(facts.madeAt().atZone(ZoneOffset.UTC).toLocalDate()));
        List<String> missing = alphabet.missing();
        String unknown = missing.isEmpty()
                ? ""
                : "<p class=\"unknown\">" + alphabet.xml(voice.say("colophon.unknown", String.join(", ", missing)))
                        + "</p>";
        return "<p>" + alphabet.xml(made) + "</p>" + unknown;
    }

    String headline() {
        String day = voice.date(facts.effectiveOn());
        return facts.version().isBlank() ? voice.say("head.noVersion", day) : voice.say("head", facts.version(), day);
    }

    String footline() {
        String first =
                facts.check().isGiven() ? voice.say("foot.check", facts.check().code()) : voice.word("foot");
        return facts.recipient().isBlank() ? first : voice.say("foot.recipient", facts.recipient()) + " " + first;
    }

    String subject() {
        String title = voice.plain(facts.title());
        String subtitle = voice.plain(facts.subtitle());
        return facts.version().isBlank()
                ? voice.say("subject.noVersion", title, subtitle)
                : voice.say("subject", title, subtitle, facts.version());
    }
}
