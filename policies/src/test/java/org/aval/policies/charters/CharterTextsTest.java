package org.aval.policies.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.catalogue.CatalogueEntry;
import org.aval.policies.vignettes.QuizSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the charter promises its readers: complete, short, the same in both languages. */
class CharterTextsTest {
    private static final CharterEdition IN_FORCE = Charters.edition("CHARTE-MS", "2.1.0");
    private static final List<Article> ALL = Charters.editions("CHARTE-MS").stream()
            .flatMap(edition -> edition.articles().stream())
            .distinct()
            .toList();

    @Test
    void every_entry_of_the_catalogue_is_covered_by_the_articles_it_names() {
        assertThat(Catalogue.entries()).allSatisfy(entry -> assertThat(articlesCiting(entry))
                .as(entry.id())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(entry.articles()));
    }

    @Test
    void no_article_cites_an_entry_that_does_not_exist() {
        Set<String> known = Catalogue.entries().stream().map(CatalogueEntry::id).collect(Collectors.toSet());
        assertThat(ALL).allSatisfy(article -> assertThat(known).containsAll(article.catalogueIds()));
    }

    @Test
    void both_languages_have_the_same_clauses_boxes_and_territories() {
        assertThat(ALL).allSatisfy(article -> {
            ArticleText fr = article.text("fr");
            ArticleText en = article.text("en");
            assertThat(en.clauses()).hasSameSizeAs(fr.clauses());
            assertThat(en.audienceNotes().keySet()).isEqualTo(fr.audienceNotes().keySet());
            assertThat(en.jurisdictionNotes().keySet())
                    .isEqualTo(fr.jurisdictionNotes().keySet());
        });
    }

    @Test
    void an_article_has_three_to_six_clauses() {
        assertThat(ALL).allSatisfy(article -> assertThat(article.text("fr").clauses())
                .as(article.code())
                .hasSizeBetween(3, 6));
    }

    @Test
    void an_article_fits_in_twelve_lines() {
        assertThat(ALL).flatExtracting(article -> article.texts().values()).allSatisfy(text -> {
            int length =
                    String.join("", text.clauses()).length() + text.example().length();
            assertThat(length).as(text.title()).isLessThanOrEqualTo(1100);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_whole_charter_is_read_in_ten_minutes(String language) {
        long words = IN_FORCE.articles().stream()
                .map(article -> article.text(language))
                .flatMap(CharterTextsTest::readAloud)
                .flatMap(passage -> Arrays.stream(passage.split("[ \n]+")))
                .count();
        assertThat(words).isBetween(1900L, 2400L);
    }

    @Test
    void every_audience_and_territory_finds_its_notes() {
        assertThat(notes(IN_FORCE, text -> text.audienceNotes().keySet())).isEqualTo(QuizSets.audiences());
        assertThat(notes(IN_FORCE, text -> text.jurisdictionNotes().keySet())).containsOnly("QC", "CH", "FR");
        assertThat(IN_FORCE.articles())
                .extracting(article -> article.text("fr").jurisdictionNotes().keySet())
                .allMatch(territories -> territories.isEmpty() || territories.size() == 3);
    }

    @Test
    void the_freedoms_and_the_data_articles_keep_their_promises() {
        assertThat(IN_FORCE.article("A17").text("fr").clauses())
                .anyMatch(clause -> clause.contains("ne surveille pas vos comptes personnels"));
        assertThat(IN_FORCE.article("A19").text("fr").clauses())
                .anyMatch(clause -> clause.contains("effacées après 13\u00a0mois"));
    }

    private static List<String> articlesCiting(CatalogueEntry entry) {
        return IN_FORCE.articles().stream()
                .filter(article -> article.catalogueIds().contains(entry.id()))
                .map(Article::code)
                .toList();
    }

    private static Stream<String> readAloud(ArticleText text) {
        List<String> passages = new ArrayList<>(text.clauses());
        passages.add(text.example());
        passages.add(text.why());
        return passages.stream();
    }

    private static Set<String> notes(CharterEdition edition, Function<ArticleText, Set<String>> codes) {
        return edition.articles().stream()
                .map(article -> article.text("fr"))
                .flatMap(text -> codes.apply(text).stream())
                .collect(Collectors.toSet());
    }
}
