package org.aval.service.charters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.ArticleNote;
import org.aval.domain.charters.ArticleText;
import org.aval.domain.charters.ArticleWording;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Refusal;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.catalogue.CatalogueEntry;
import org.aval.policies.charters.CharterEdition;

/** The versions of the database as the editions of files, and the articles of files as those of the database. */
public final class Editions {

    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final List<String> CATALOGUE =
            Catalogue.entries().stream().map(CatalogueEntry::id).toList();

    private Editions() {}

    /** A version as an edition. @throws Refusal with the first article that is not written in both languages */
    public static CharterEdition of(VersionText text) {
        CharterVersion version = text.version();
        return new CharterEdition(
                version.getCharter().getCode(),
                version.getNumber(),
                version.getChangeType().name(),
                version.getState().name(),
                byLanguage(text::title),
                byLanguage(version::summary),
                version.getEffectiveFrom(),
                version.getEffectiveTo(),
                version.getResolution(),
                null,
                text.articles().stream()
                        .sorted(Comparator.comparingInt(Article::getOrdinal))
                        .map(Editions::article)
                        .toList());
    }

    /** An article of a file as what an article of the database is to say. */
    static ArticleWording wording(org.aval.policies.charters.Article told) {
        List<ArticleText> texts = new ArrayList<>();
        List<ArticleNote> notes = new ArrayList<>();
        told.texts().forEach((language, text) -> {
            texts.add(new ArticleText(
                    language,
                    text.title(),
                    ArticleText.kept(text.clauses()),
                    text.example(),
                    text.why(),
                    text.seeAlso()));
            text.audienceNotes()
                    .forEach((target, words) ->
                            notes.add(new ArticleNote(language, ArticleNote.AUDIENCE, target, words)));
            text.jurisdictionNotes()
                    .forEach((target, words) ->
                            notes.add(new ArticleNote(language, ArticleNote.JURISDICTION, target, words)));
        });
        return new ArticleWording(told.mandatory(), texts, notes, Set.copyOf(told.catalogueIds()), told.codeOfEthics());
    }

    private static org.aval.policies.charters.Article article(Article article) {
        try {
            return new org.aval.policies.charters.Article(
                    article.getCode(),
                    Integer.parseInt(article.getCode().substring(1)),
                    article.isMandatory(),
                    article.getCitations().stream()
                            .sorted(Comparator.comparingInt(Editions::place).thenComparing(Comparator.naturalOrder()))
                            .toList(),
                    article.getCodeOfEthics(),
                    LANGUAGES.stream()
                            .collect(Collectors.toMap(language -> language, language -> text(article, language))));
        } catch (IllegalArgumentException | IllegalStateException unwritten) {
            throw new Refusal("charters.export.incomplete", article.getCode());
        }
    }

    private static org.aval.policies.charters.ArticleText text(Article article, String language) {
        ArticleText text = article.text(language);
        return new org.aval.policies.charters.ArticleText(
                text.title(),
                text.clauseList(),
                text.example(),
                text.why(),
                text.seeAlso(),
                notes(article, language, ArticleNote.AUDIENCE, Audience.values()),
                notes(article, language, ArticleNote.JURISDICTION, Jurisdiction.values()));
    }

    private static Map<String, String> notes(Article article, String language, String kind, Enum<?>[] targets) {
        ArticleWording wording = ArticleWording.of(article);
        Map<String, String> notes = new LinkedHashMap<>();
        Arrays.stream(targets).map(Enum::name).forEach(target -> {
            String words = wording.note(language, kind, target);
            if (!words.isEmpty()) {
                notes.put(target, words);
            }
        });
        return notes;
    }

    /** Citations stand in the order of the catalogue; those it does not know come last. */
    private static int place(String id) {
        int place = CATALOGUE.indexOf(id);
        return place < 0 ? CATALOGUE.size() : place;
    }

    private static Map<String, String> byLanguage(UnaryOperator<String> words) {
        return LANGUAGES.stream().collect(Collectors.toMap(language -> language, words));
    }
}
