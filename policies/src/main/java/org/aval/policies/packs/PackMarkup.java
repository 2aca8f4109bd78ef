package org.aval.policies.packs;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A whole pack as one XHTML text: cover, contents, chapters, and what is said of the copy at its end. */
final class PackMarkup {

    private final PackFacts facts;
    private final PackTemplates templates;
    private final Alphabet alphabet;
    private final Voice voice;
    private final CopyMarkup copy;

    PackMarkup(PackFacts facts, PackTemplates templates, Alphabet alphabet) {
        this.facts = facts;
        this.templates = templates;
        this.alphabet = alphabet;
        this.voice = new Voice(facts, templates);
        this.copy = new CopyMarkup(facts, voice, alphabet);
    }

    String html() {
        Outline outline = new Outline(facts, voice, alphabet);
        ChapterMarkup markup = new ChapterMarkup(facts, alphabet, voice);
        String chapters = outline.parts().stream()
                .map(part -> markup.html(part.chapter(), outline.above(part)))
                .collect(Collectors.joining());
        Map<String, String> values = values();
        values.put("stylesheet", templates.style(values));
        return templates
                .page(values)
                .replace("<bookmarks/>", outline.bookmarks())
                .replace("<watermark/>", copy.watermark())
                .replace("<coverfacts/>", copy.coverFacts())
                .replace("<check/>", copy.check())
                .replace("<contents/>", outline.contents())
                .replace("<chapters/>", chapters)
                .replace("<colophon/>", copy.colophon());
    }

    /** What the places of the templates say, and the description of the file. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>(names());
        values.put("language", facts.language());
        values.put(
                "class", facts.kind().toLowerCase(Locale.ROOT).replace('_', '-') + (facts.isParallel() ? " two" : ""));
        values.put("documentSubject", copy.subject());
        values.put("headline", copy.headline());
        values.put("footline", copy.footline());
        values.put("main", facts.look().main());
        values.put("accent", facts.look().accent());
        values.put("word.contents", voice.word("contents"));
        values.put("word.page", voice.word("page"));
        values.put("word.of", voice.word("of"));
        values.put("producer", "Aval");
        values.put("signedAtUtc", facts.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        values.replaceAll((place, value) -> alphabet.printable(value));
        return values;
    }

    private Map<String, String> names() {
        String institution = voice.plain(facts.look().institution());
        String title = voice.plain(facts.title());
        return Map.of(
                "institution", voice.both(facts.look().institution()),
                "shortTitle", voice.both(facts.title()),
                "subtitle", voice.both(facts.subtitle()),
                "head", institution + " · " + title,
                "documentTitle", title + " — " + institution);
    }
}
