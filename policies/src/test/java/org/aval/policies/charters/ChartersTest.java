package org.aval.policies.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.aval.policies.MalformedPolicyFileException;
import org.junit.jupiter.api.Test;

class ChartersTest {
    private static final String CHARTER = "CHARTE-MS";

    @Test
    void every_edition_has_the_twenty_articles_in_order() {
        List<String> codes =
                IntStream.range(0, 20).mapToObj(ordinal -> "A" + ordinal).toList();
        assertThat(Charters.editions(CHARTER))
                .extracting(CharterEdition::number)
                .containsExactly("1.0.0", "2.0.0", "2.1.0", "3.0.0");
        assertThat(Charters.editions(CHARTER)).allSatisfy(edition -> {
            assertThat(edition.articles()).extracting(Article::code).containsExactlyElementsOf(codes);
            assertThat(edition.articles()).allMatch(article -> article.code().equals("A" + article.ordinal()));
        });
    }

    @Test
    void every_edition_speaks_both_languages() {
        assertThat(Charters.editions(CHARTER)).allSatisfy(edition -> {
            assertThat(edition.title()).containsOnlyKeys("fr", "en");
            assertThat(edition.summary()).containsOnlyKeys("fr", "en");
            assertThat(edition.articles())
                    .allSatisfy(article -> assertThat(article.texts()).containsOnlyKeys("fr", "en"));
        });
    }

    @Test
    void the_edition_in_force_begins_the_day_after_its_predecessor_ends() {
        CharterEdition before = Charters.edition(CHARTER, "2.0.0");
        CharterEdition inForce = Charters.edition(CHARTER, "2.1.0");
        assertThat(before.effectiveTo()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(inForce.effectiveFrom()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(inForce.effectiveTo()).isNull();
        assertThat(inForce.state()).isEqualTo("IN_FORCE");
        assertThat(inForce.resolution()).isEqualTo("CODIR-2026-203");
    }

    @Test
    void an_edition_differs_only_in_its_own_articles() {
        assertThat(changed("2.0.0", "2.1.0")).containsExactly("A7", "A12");
        assertThat(changed("2.1.0", "3.0.0")).containsExactly("A5", "A10", "A12");
        assertThat(changed("1.0.0", "2.0.0")).containsExactly("A4", "A7", "A14");
    }

    @Test
    void a_clause_has_a_stable_id() {
        assertThat(Charters.edition(CHARTER, "2.1.0").article("A5").clauseId(2)).isEqualTo("A5.2");
    }

    @Test
    void what_does_not_exist_is_named() {
        assertThatThrownBy(() -> Charters.edition(CHARTER, "9.9.9"))
                .isInstanceOf(MalformedPolicyFileException.class)
                .hasMessageContaining("charters/CHARTE-MS/9.9.9/edition.json");
        assertThatThrownBy(() -> Charters.edition(CHARTER, "2.1.0").article("A77"))
                .hasMessageContaining("CHARTE-MS 2.1.0 has no article A77");
        assertThatThrownBy(
                        () -> Charters.edition(CHARTER, "2.1.0").article("A5").text("de"))
                .hasMessageContaining("A5 has no text in de");
    }

    private static List<String> changed(String from, String to) {
        CharterEdition old = Charters.edition(CHARTER, from);
        return Charters.edition(CHARTER, to).articles().stream()
                .filter(article -> !article.equals(old.article(article.code())))
                .map(Article::code)
                .toList();
    }
}
