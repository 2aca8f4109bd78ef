package org.aval.policies.packs;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a pack speaks: the words of its languages, its own language first. */
final class Voice {

    private final PackFacts facts;
    private final Map<String, PackWords> words = new TreeMap<>();

    Voice(PackFacts facts, PackTemplates templates) {
        this.facts = facts;
        facts.languages().forEach(language -> words.put(language, new PackWords(templates, language)));
    }

    /** In the language of the file. */
    String plain(PackText text) {
        return text.in(facts.language());
    }

    /** In both languages, unless they read alike. */
    String both(PackText text) {
        return facts.languages().stream().map(text::in).distinct().collect(Collectors.joining(" / "));
    }

    String word(String key) {
        return word(key, facts.language());
    }

    String word(String key, String language) {
        return spoken(language).word(key);
    }

    String say(String key, Object... told) {
        return spoken(facts.language()).say(key, told);
    }

    String date(LocalDate day) {
        return spoken(facts.language()).date(day);
    }

    private PackWords spoken(String language) {
        return requireNonNull(words.get(language));
    }
}
