package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aval.domain.charters.ArticleNote;
import org.aval.domain.charters.ArticleText;
import org.aval.domain.charters.ArticleWording;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.people.Audience;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.catalogue.CatalogueEntry;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** The fields of an article by their names, side by side in both languages. */
@Named("editWords")
@RequestScoped
public class EditWords {

    @Inject
    Texts texts;

    @Inject
    Language language;

    /** An entry of the catalogue to choose, with its sentence. */
    public record Source(String id, String sentence, boolean cited) {}

    String language() {
        return language.getCode();
    }

    /** Title, example, reason, where to read on. */
    List<Pair> pairs(ArticleWording wording) {
        return List.of(
                pair(wording, "title", "titleField", ArticleText::title),
                pair(wording, "example", "example", ArticleText::example),
                pair(wording, "why", "why", ArticleText::why),
                pair(wording, "seeAlso", "seeAlso", ArticleText::seeAlso));
    }

    /**
     * The clauses by their numbers.
     *
     * @param blank where a new one is to be written; null at the end
     */
    List<Pair> clauses(String code, ArticleWording wording, Integer blank, boolean writing) {
        List<String> fr = new ArrayList<>(wording.text("fr").clauseList());
        List<String> en = new ArrayList<>(wording.text("en").clauseList());
        int count = Math.max(fr.size(), en.size());
        fill(fr, count);
        fill(en, count);
        if (writing) {
            int at = blank == null ? count : Math.min(blank, count);
            fr.add(at, "");
            en.add(at, "");
        }
        List<Pair> rows = new ArrayList<>();
        for (int i = 0; i < fr.size(); i++) {
            rows.add(new Pair("clause", code + "." + (i + 1), fr.get(i), en.get(i)));
        }
        return rows;
    }

    /** The boxes of all audiences, or of all jurisdictions, those that say something first. */
    List<Pair> boxes(ArticleWording wording, String kind) {
        Enum<?>[] targets = kind.equals(ArticleNote.AUDIENCE) ? Audience.values() : Jurisdiction.values();
        return Arrays.stream(targets)
                .map(target -> new Pair(
                        ArticleFields.note(kind, target.name()),
                        texts.label(target),
                        wording.note("fr", kind, target.name()),
                        wording.note("en", kind, target.name())))
                .sorted(Comparator.comparing(Pair::isFilled).reversed())
                .toList();
    }

    /** All entries of the catalogue, those cited first, those the catalogue does not know with them. */
    List<Source> sources(ArticleWording wording) {
        Set<String> cited = wording.citations();
        Stream<Source> unknown = cited.stream()
                .filter(id -> Catalogue.find(id).isEmpty())
                .sorted()
                .map(id -> new Source(id, texts.of("charters.edit.unknownSource"), true));
        Stream<Source> known = Catalogue.entries().stream()
                .map(entry -> source(entry, cited))
                .sorted(Comparator.comparing(Source::cited).reversed());
        return Stream.concat(unknown, known).toList();
    }

    private Source source(CatalogueEntry entry, Set<String> cited) {
        return new Source(entry.id(), entry.texts().getOrDefault(language.getCode(), ""), cited.contains(entry.id()));
    }

    private Pair pair(ArticleWording wording, String name, String key, Function<ArticleText, String> part) {
        return new Pair(
                name, texts.of("charters.edit." + key), part.apply(wording.text("fr")), part.apply(wording.text("en")));
    }

    private static void fill(List<String> clauses, int count) {
        while (clauses.size() < count) {
            clauses.add("");
        }
    }
}
