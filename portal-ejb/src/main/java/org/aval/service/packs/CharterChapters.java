package org.aval.service.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.charters.ShownCharter;
import org.aval.domain.people.Audience;
import org.aval.domain.charters.Jurisdiction;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.catalogue.CatalogueEntry;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackBlock.Clause;
import org.aval.policies.packs.PackBlock.Clauses;
import org.aval.policies.packs.PackBlock.Note;
import org.aval.policies.packs.PackBlock.Quote;
import org.aval.policies.packs.PackBlock.Table;
import org.aval.policies.packs.PackChapter;
import org.aval.policies.packs.PackNote;
import org.aval.policies.packs.PackText;
import org.aval.service.charters.VersionText;

/** The charter as chapters, one an article, in both languages clause by clause. */
final class CharterChapters {

    private final ShownCharter french;
    private final ShownCharter english;
    private final boolean annotated;

    /** @param annotated with examples, reasons and the entries of the catalogue it answers to */
    CharterChapters(VersionText text, Set<Audience> audiences, Jurisdiction law, boolean annotated) {
        this.french = text.shown(audiences, law, "fr");
        this.english = text.shown(audiences, law, "en");
        this.annotated = annotated;
    }

    List<PackChapter> all() {
        return IntStream.range(0, french.articles().size())
                .mapToObj(i -> chapter(french.articles().get(i), english.articles().get(i)))
                .toList();
    }

    private PackChapter chapter(ShownArticle fr, ShownArticle en) {
        List<PackBlock> blocks = new ArrayList<>();
        blocks.add(new Clauses(clauses(fr, en)));
        for (int i = 0; i < fr.audienceBoxes().size(); i++) {
            ShownArticle.AudienceBox box = fr.audienceBoxes().get(i);
            blocks.add(new Note(
                    PackWords.of("audience." + box.audience()),
                    PackText.of(box.text(), en.audienceBoxes().get(i).text())));
        }
        said(fr.jurisdictionBox(), en.jurisdictionBox())
                .ifPresent(law -> blocks.add(new Note(PackWords.of("charter.law"), law)));
        if (annotated) {
            said(fr.example(), en.example())
                    .ifPresent(one -> blocks.add(new Quote(one, PackWords.of("charter.example"))));
            said(fr.why(), en.why()).ifPresent(why -> blocks.add(new Note(PackWords.of("charter.why"), why)));
        }
        return new PackChapter(
                "charter-" + fr.code(),
                PackText.of(fr.code() + " " + fr.title(), en.code() + " " + en.title()),
                false,
                blocks,
                annotated ? notes(fr) : List.of());
    }

    private List<Clause> clauses(ShownArticle fr, ShownArticle en) {
        String references = annotated ? references(fr) : "";
        int last = fr.clauses().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Clause(
                        fr.clauses().get(i).number(),
                        PackText.of(
                                fr.clauses().get(i).text() + (i == last ? references : ""),
                                en.clauses().get(i).text() + (i == last ? references : ""))))
                .toList();
    }

    private static String references(ShownArticle article) {
        StringBuilder references = new StringBuilder();
        cited(article).forEach(entry -> references.append("[^").append(entry.id()).append(']'));
        return references.toString();
    }

    private static List<PackNote> notes(ShownArticle article) {
        return cited(article)
                .map(entry -> new PackNote(entry.id(), words(entry)))
                .toList();
    }

    private static Stream<CatalogueEntry> cited(ShownArticle article) {
        return article.citations().stream().map(Catalogue::find).flatMap(Optional::stream);
    }

    private static PackText words(CatalogueEntry entry) {
        Map<String, String> texts = entry.texts();
        return PackText.of(
                entry.id() + " : " + texts.getOrDefault("fr", ""), entry.id() + ": " + texts.getOrDefault("en", ""));
    }

    /** The annex of every entry of the catalogue that is cited, with the articles that answer to it. */
    PackChapter catalogue() {
        Set<String> ids = new TreeSet<>();
        french.articles().forEach(article -> ids.addAll(article.citations()));
        List<List<PackText>> rows = ids.stream()
                .map(Catalogue::find)
                .flatMap(Optional::stream)
                .map(entry -> List.of(
                        PackText.same(entry.id()),
                        PackText.of(
                                entry.texts().getOrDefault("fr", ""), entry.texts().getOrDefault("en", "")),
                        PackText.same(String.join(", ", answering(entry.id())))))
                .toList();
        return PackChapter.annex(
                "catalogue",
                PackWords.of("charter.catalogue"),
                new Table(
                        PackWords.of("charter.catalogue.caption"),
                        List.of(
                                PackWords.of("charter.catalogue.id"),
                                PackWords.of("charter.catalogue.says"),
                                PackWords.of("charter.catalogue.articles")),
                        rows));
    }

    private List<String> answering(String id) {
        return french.articles().stream()
                .filter(article -> article.citations().contains(id))
                .map(ShownArticle::code)
                .toList();
    }

    private static Optional<PackText> said(String fr, String en) {
        return fr.isBlank() ? Optional.empty() : Optional.of(PackText.of(fr, en));
    }
}
