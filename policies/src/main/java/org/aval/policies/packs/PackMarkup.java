package org.aval.policies.packs;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A whole pack as one XHTML text: cover, contents, chapters, and what is said of the copy at its end. */
final class PackMarkup {

    /** A list of contents longer than this names the chapters only. */
    private static final int LONGEST_CONTENTS = 60;

    private final PackFacts facts;
    private final PackTemplates templates;
    private final Alphabet alphabet;
    private final Map<String, PackWords> words = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** A line of the contents. */
    private record Entry(String anchor, String number, PackText title, boolean section, boolean annex) {}

    PackMarkup(PackFacts facts, PackTemplates templates, Alphabet alphabet) {
        this.facts = facts;
        this.templates = templates;
        this.alphabet = alphabet;
        facts.languages().forEach(language -> words.put(language, new PackWords(templates, language)));
    }

    String html() {
        String chapters = chapters();
        Map<String, String> values = values();
        String style = templates.style(values);
        values.put("stylesheet", style);
        return templates.page(values)
                .replace("<bookmarks/>", bookmarks())
                .replace("<watermark/>", watermark())
                .replace("<coverfacts/>", coverFacts())
                .replace("<check/>", check())
                .replace("<contents/>", contents())
                .replace("<chapters/>", chapters)
                .replace("<colophon/>", colophon());
    }

    /** What the description of the file says, besides what is printed. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("language", facts.language());
        values.put("class", facts.kind().toLowerCase(Locale.ROOT).replace('_', '-') + (facts.isParallel() ? " two" : ""));
        values.put("institution", both(facts.look().institution()));
        values.put("shortTitle", both(facts.title()));
        values.put("head", plain(facts.look().institution()) + " · " + plain(facts.title()));
        values.put("subtitle", both(facts.subtitle()));
        values.put("documentTitle", plain(facts.title()) + " — " + plain(facts.look().institution()));
        values.put("documentSubject", subject());
        values.put("headline", headline());
        values.put("footline", footline());
        values.put("main", facts.look().main());
        values.put("accent", facts.look().accent());
        values.put("word.contents", word("contents"));
        values.put("word.page", word("page"));
        values.put("word.of", word("of"));
        values.put("producer", "Aval");
        values.put("signedAtUtc", facts.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        values.replaceAll((place, value) -> alphabet.printable(value));
        return values;
    }

    private String chapters() {
        ChapterMarkup markup = new ChapterMarkup(facts, alphabet, words);
        StringBuilder html = new StringBuilder();
        int number = 0;
        int letter = 0;
        for (PackChapter chapter : facts.chapters()) {
            boolean own = plain(chapter.title()).startsWith(chapter.id() + ".");
            String mark = own ? "" : chapter.annex() ? letter(letter++) : String.valueOf(++number);
            entries.add(new Entry(chapter.id(), mark, chapter.title(), false, chapter.annex()));
            for (int i = 0; i < chapter.blocks().size(); i++) {
                if (chapter.blocks().get(i) instanceof PackBlock.Heading heading) {
                    entries.add(new Entry(
                            ChapterMarkup.anchor(chapter, i), "", heading.text(), true, chapter.annex()));
                }
            }
            html.append(
                    markup.html(chapter, own ? "" : word(chapter.annex() ? "annex" : "chapter") + " " + mark));
        }
        return html.toString();
    }

    /** A to Z, then AA, AB… */
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private String bookmarks() {
        StringBuilder html = new StringBuilder("<bookmarks>");
        boolean open = false;
        for (Entry entry : entries) {
            String mark = "<bookmark name=\"" + alphabet.xml(label(entry)) + "\" href=\"#" + alphabet.xml(entry.anchor())
                    + "\"";
            if (entry.section()) {
                html.append(mark).append("/>");
            } else {
                html.append(open ? "</bookmark>" : "").append(mark).append('>');
                open = true;
            }
        }
        return html.append(open ? "</bookmark>" : "").append("</bookmarks>").toString();
    }

    private String label(Entry entry) {
        String title = plain(entry.title());
        return entry.number().isEmpty() ? title : numbered(entry) + "\u2002" + title;
    }

    private String numbered(Entry entry) {
        return entry.annex() ? word("annex") + " " + entry.number() : entry.number() + ".";
    }

    private String contents() {
        boolean all = entries.size() <= LONGEST_CONTENTS;
        StringBuilder html = new StringBuilder("<ul>");
        for (Entry entry : entries) {
            if (all || !entry.section()) {
                String number = entry.number().isEmpty()
                        ? ""
                        : "<span class=\"number\">" + alphabet.xml(numbered(entry)) + "</span>\u2002";
                html.append("<li" + (entry.section() ? " class=\"section\"" : "") + "><a href=\"#"
                        + alphabet.xml(entry.anchor()) + "\" title=\"" + alphabet.xml(label(entry)) + "\">" + number
                        + alphabet.xml(both(entry.title())) + "</a></li>");
            }
        }
        return html.append("</ul>").toString();
    }

    private String watermark() {
        return facts.watermark().isBlank()
                ? ""
                : "<div class=\"watermark\"><div>" + alphabet.xml(facts.watermark()) + "</div></div>";
    }

    private String coverFacts() {
        Map<String, String> told = new LinkedHashMap<>();
        if (!facts.version().isBlank()) {
            told.put(word("version"), facts.version());
            told.put(word("effective"), date(facts.effectiveOn()));
        } else {
            told.put(word("asOf"), date(facts.effectiveOn()));
        }
        told.put(
                word("language"),
                facts.languages().stream()
                        .map(language -> spoken(language).word("name." + language))
                        .collect(Collectors.joining(" · ")));
        if (!facts.recipient().isBlank()) {
            told.put(word("recipient"), facts.recipient());
        }
        return told.entrySet().stream()
                .map(one -> "<tr><th scope=\"row\">" + alphabet.xml(one.getKey()) + "</th><td>"
                        + alphabet.xml(one.getValue()) + "</td></tr>")
                .collect(Collectors.joining("", "<table class=\"rows\"><tbody>", "</tbody></table>"));
    }

    private String check() {
        if (!facts.check().isGiven()) {
            return "";
        }
        String address = alphabet.xml(facts.check().verifyAt());
        String image = alphabet.xml(say("check.image", facts.check().verifyAt()));
        String link = alphabet.xml(say("check.link", facts.check().code()));
        return "<div class=\"check\"><object class=\"qr\" type=\"application/x-qr\" data=\"" + address + "\" alt=\"" + image
                + "\"></object><div class=\"recipe\"><p class=\"code\">" + alphabet.xml(facts.check().code())
                + "</p><p><strong>" + alphabet.xml(word("check.title")) + "</strong></p><p>"
                + alphabet.xml(word("check.sentence")) + "</p><p><a href=\"" + address + "\" title=\"" + link + "\">"
                + address + "</a></p></div></div>";
    }

    private String colophon() {
        String made = say(
                "colophon",
                plain(facts.title()),
                plain(facts.look().institution()),
                date(facts.madeAt().atZone(ZoneOffset.UTC).toLocalDate()));
        List<String> missing = alphabet.missing();
        String unknown = missing.isEmpty()
                ? ""
                : "<p class=\"unknown\">" + alphabet.xml(say("colophon.unknown", String.join(", ", missing))) + "</p>";
        return "<p>" + alphabet.xml(made) + "</p>" + unknown;
    }

    private String subject() {
        return facts.version().isBlank()
                ? say("subject.noVersion", plain(facts.title()), plain(facts.subtitle()))
                : say("subject", plain(facts.title()), plain(facts.subtitle()), facts.version());
    }

    private String headline() {
        String day = date(facts.effectiveOn());
        return facts.version().isBlank() ? say("head.noVersion", day) : say("head", facts.version(), day);
    }

    private String footline() {
        String first = facts.check().isGiven() ? say("foot.check", facts.check().code()) : word("foot");
        return facts.recipient().isBlank() ? first : say("foot.recipient", facts.recipient()) + " " + first;
    }

    private String plain(PackText text) {
        return text.in(facts.language());
    }

    /** In both languages, unless they read alike. */
    private String both(PackText text) {
        return facts.languages().stream().map(text::in).distinct().collect(Collectors.joining(" / "));
    }

    private String word(String key) {
        return spoken(facts.language()).word(key);
    }

    private String say(String key, Object... told) {
        return spoken(facts.language()).say(key, told);
    }

    private String date(LocalDate day) {
        return spoken(facts.language()).date(day);
    }

    private PackWords spoken(String language) {
        return requireNonNull(words.get(language));
    }
}
