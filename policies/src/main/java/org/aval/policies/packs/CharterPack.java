package org.aval.policies.packs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.catalogue.CatalogueEntry;
import org.aval.policies.charters.Article;
import org.aval.policies.charters.ArticleText;
import org.aval.policies.jurisdictions.LegalSource;
import org.aval.policies.jurisdictions.LegalSources;
import org.aval.policies.statements.AudienceNames;

/** The whole charter, each article with the sources it rests on as notes; the catalogue and the codes of ethics as annexes. */
final class CharterPack {

    private final PackTexts texts;

    CharterPack(PackTexts texts) {
        this.texts = texts;
    }

    List<PackChapter> chapters(PackSources sources) {
        List<PackChapter> chapters = new ArrayList<>();
        chapters.add(PackChapter.of(
                "about", text("full.about.title"), new PackBlock.Prose(text("full.about"))));
        sources.charter().articles().forEach(article -> chapters.add(article(article, sources.jurisdiction())));
        chapters.add(catalogue());
        chapters.add(codes(sources.charter().articles()));
        return chapters;
    }

    private PackChapter article(Article article, String jurisdiction) {
        List<PackBlock> blocks = new ArrayList<>();
        blocks.add(CharterPassages.clauses(article));
        List<PackNote> notes = notes(article);
        if (!notes.isEmpty()) {
            String cited = notes.stream()
                    .map(note -> note.id() + "[^" + note.id() + "]")
                    .collect(Collectors.joining("\u2002"));
            blocks.add(new PackBlock.Prose(PackText.of(
                    "**" + text("full.sources").in("fr") + "** : " + cited,
                    "**" + text("full.sources").in("en") + ":** " + cited)));
        }
        blocks.add(new PackBlock.Note(
                text("full.example"), CharterPassages.text(article, ArticleText::example)));
        blocks.add(labelled("full.why", article, ArticleText::why));
        blocks.add(labelled("full.see", article, ArticleText::seeAlso));
        article.text("fr").audienceNotes().keySet().forEach(audience -> blocks.add(audienceNote(article, audience)));
        territory(article, jurisdiction).forEach(blocks::add);
        return new PackChapter(
                article.code(),
                CharterPassages.text(article, words -> article.code() + ". " + words.title()),
                false,
                blocks,
                notes);
    }

    private PackBlock labelled(String key, Article article, Function<ArticleText, String> passage) {
        return new PackBlock.Prose(PackText.of(
                "**" + text(key).in("fr") + "** : " + passage.apply(article.text("fr")),
                "**" + text(key).in("en") + ":** " + passage.apply(article.text("en"))));
    }

    private PackBlock audienceNote(Article article, String audience) {
        PackText title = texts.text(
                "full.audience", language -> new Object[] {AudienceNames.inWords(List.of(audience), language)});
        return led(title, CharterPassages.text(article, words -> words.audienceNotes().getOrDefault(audience, "")));
    }

    private Stream<PackBlock> territory(Article article, String jurisdiction) {
        if (!article.text("fr").jurisdictionNotes().containsKey(jurisdiction)) {
            return Stream.empty();
        }
        return Stream.of(led(
                texts.text("full.territory", language -> new Object[] {jurisdiction}),
                CharterPassages.text(
                        article, words -> words.jurisdictionNotes().getOrDefault(jurisdiction, ""))));
    }

    /** A paragraph that begins with its title. */
    private static PackBlock led(PackText title, PackText words) {
        return new PackBlock.Prose(PackText.of(
                "**" + title.in("fr") + ".** " + words.in("fr"), "**" + title.in("en") + ".** " + words.in("en")));
    }

    /** The entries of the catalogue, then the rules of the codes. */
    private static List<PackNote> notes(Article article) {
        Stream<PackNote> entries = article.catalogueIds().stream()
                .map(Catalogue::find)
                .flatMap(Optional::stream)
                .map(entry -> note(entry.id(), entry.texts().get("fr"), entry.texts().get("en")));
        Stream<PackNote> rules = article.codeOfEthics().stream()
                .map(LegalSources::find)
                .flatMap(Optional::stream)
                .map(rule -> note(rule.id(), rule.fr(), rule.en()));
        return Stream.concat(entries, rules).toList();
    }

    private static PackNote note(String id, String french, String english) {
        return new PackNote(id, PackText.of(id + " — " + french, id + " — " + english));
    }

    private PackChapter catalogue() {
        List<List<PackText>> rows = Catalogue.entries().stream()
                .map(CharterPack::row)
                .toList();
        return PackChapter.annex(
                "catalogue",
                text("full.catalogue.title"),
                new PackBlock.Prose(text("full.catalogue.lead")),
                new PackBlock.Table(
                        text("full.catalogue.caption"),
                        List.of(text("column.id"), text("column.text"), text("column.articles")),
                        rows));
    }

    private static List<PackText> row(CatalogueEntry entry) {
        return List.of(
                PackText.same(entry.id()),
                PackText.of(entry.texts()),
                PackText.same(String.join(", ", entry.articles())));
    }

    private PackChapter codes(List<Article> articles) {
        Set<String> cited = articles.stream()
                .flatMap(article -> article.codeOfEthics().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<PackText>> rows = LegalSources.all().stream()
                .filter(rule -> cited.contains(rule.id()))
                .map(rule -> List.of(
                        PackText.same(rule.id()),
                        PackText.of(rule.fr(), rule.en()),
                        PackText.same(citing(articles, rule)),
                        text("codes." + rule.flag())))
                .toList();
        return PackChapter.annex(
                "codes",
                text("full.codes.title"),
                new PackBlock.Prose(text("full.codes.lead")),
                new PackBlock.Table(
                        text("full.codes.caption"),
                        List.of(
                                text("column.id"),
                                text("column.text"),
                                text("column.articles"),
                                text("column.state")),
                        rows));
    }

    private static String citing(List<Article> articles, LegalSource rule) {
        return articles.stream()
                .filter(article -> article.codeOfEthics().contains(rule.id()))
                .map(Article::code)
                .collect(Collectors.joining(", "));
    }

    private PackText text(String key) {
        return texts.text(key);
    }
}
