package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.CharterGovernance;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.CharterSheet;
import org.aval.policies.charters.CharterArchive;
import org.aval.policies.charters.CharterEdition;
import org.aval.policies.charters.Charters;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CharterExchangeTest extends RegisterTest {

    private CharterExchange exchange;
    private ArticleEditing editing;
    private UUID draft;

    @BeforeEach
    void in_the_workshop() {
        exchange = house.get(CharterExchange.class);
        editing = house.get(ArticleEditing.class);
        draft = version("3.0.0");
    }

    @Test
    void every_version_leaves_as_the_files_it_came_from() {
        for (String number : List.of("1.0.0", "2.0.0", "2.1.0", "3.0.0")) {
            CharterEdition left = CharterArchive.read("CHARTE-MS", as(KARIM, () -> exchange.export(version(number))));
            assertThat(left.articles())
                    .usingRecursiveComparison()
                    .isEqualTo(Charters.edition("CHARTE-MS", number).articles());
        }
    }

    @Test
    void what_left_comes_back_without_a_change() {
        byte[] archive = as(KARIM, () -> exchange.export(draft));
        as(KARIM, () -> editing.begin(draft));
        as(KARIM, () -> editing.remove(draft, "A19", 0));
        assertThat(as(KARIM, () -> exchange.take(draft, archive))).isEqualTo(new TakenArticles(19, 1, 0));
        assertThat(as(KARIM, () -> exchange.export(draft))).isEqualTo(archive);
    }

    @Test
    void the_articles_of_another_edition_take_the_place_of_these() {
        as(KARIM, () -> editing.begin(draft));
        String code = as(KARIM, () -> editing.add(draft));
        byte[] archive = CharterArchive.write(Charters.edition("CHARTE-MS", "1.0.0"));
        assertThat(as(KARIM, () -> exchange.take(draft, archive)).removed()).isEqualTo(1);
        assertThat(as(KARIM, () -> editing.read(draft)).articles())
                .noneMatch(article -> article.getCode().equals(code));
    }

    @Test
    void the_summary_comes_with_the_articles_and_the_title_only_where_nothing_was_approved_under_another() {
        CharterEdition edition = Charters.edition("CHARTE-MS", "1.0.0");
        byte[] archive = CharterArchive.write(edition);
        as(KARIM, () -> editing.begin(draft));
        String title = house.words("select title_fr from charter where code = 'CHARTE-MS'")
                .get(0);
        house.change("update charter set title_fr = 'Autrement dit'");
        as(KARIM, () -> exchange.take(draft, archive));
        assertThat(house.rows("select summary_fr, summary_en from charter_version where id = ?", draft))
                .containsExactly(
                        List.of(edition.summary().get("fr"), edition.summary().get("en")));
        assertThat(house.words("select title_fr from charter where code = 'CHARTE-MS'"))
                .containsExactly("Autrement dit");

        UUID first = as(KARIM, () -> house.get(GovernanceDesk.class)
                .found(new CharterSheet("POL-X", CharterKind.POLICY, "Titre", "Title", "fr", CharterGovernance.USUAL)));
        as(KARIM, () -> editing.begin(first));
        as(KARIM, () -> exchange.take(first, archive));
        assertThat(house.words("select title_fr from charter where code = 'POL-X'"))
                .containsExactly(title);
    }

    @Test
    void nothing_is_half_taken_and_nobody_takes_without_the_pen() {
        byte[] archive = CharterArchive.write(Charters.edition("CHARTE-MS", "1.0.0"));
        refused(
                "charters.edit.notYours",
                () -> as(KARIM, () -> {
                    editing.begin(draft);
                    editing.release(draft);
                    exchange.take(draft, archive);
                }));
        as(KARIM, () -> editing.begin(draft));
        refused("charters.import.noArchive", () -> as(KARIM, () -> exchange.take(draft, new byte[] {1, 2, 3})));
    }

    @Test
    void an_article_that_is_not_written_in_both_languages_keeps_a_version_from_leaving() {
        as(KARIM, () -> editing.begin(draft));
        as(KARIM, () -> editing.add(draft));
        refused("charters.export.incomplete", () -> as(KARIM, () -> exchange.export(draft)));
    }

    private UUID version(String number) {
        return UUID.fromString(house.words("select id::text from charter_version where number = ?", number)
                .get(0));
    }
}
