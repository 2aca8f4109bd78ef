package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final CatalogueEntry QUEBEC = new CatalogueEntry("QC-1", Jurisdiction.QC, List.of("ATT", "INC"));
    private static final CatalogueEntry QUEBEC_TOO = new CatalogueEntry("QC-2", Jurisdiction.QC, List.of("INC"));
    private static final CatalogueEntry SWISS = new CatalogueEntry("CH-1", Jurisdiction.CH, List.of("ACC"));
    private static final CatalogueEntry EVERYWHERE = new CatalogueEntry("EXT-1", null, List.of("ACC"));
    private static final List<CatalogueEntry> ALL = List.of(QUEBEC, QUEBEC_TOO, SWISS, EVERYWHERE);

    @Test
    void what_binds_here_and_no_article_answers_to_keeps_a_version_from_consultation() {
        Coverage coverage = Coverage.of(List.of(article("A1", 1, "QC-1")), ALL, Jurisdiction.QC);
        assertThat(coverage.uncoveredMandatory()).containsExactly("QC-2");
    }

    @Test
    void what_binds_elsewhere_is_a_gap_and_keeps_nobody_back() {
        Coverage coverage = Coverage.of(List.of(article("A1", 1, "CH-1")), ALL, Jurisdiction.CH);
        assertThat(coverage.uncoveredMandatory()).isEmpty();
        assertThat(coverage.covered()).isEqualTo(1);
    }

    @Test
    void gaps_come_first_and_those_that_bind_before_the_others() {
        Coverage coverage = Coverage.of(List.of(article("A1", 1, "QC-1")), ALL, Jurisdiction.QC);
        assertThat(coverage.lines())
                .extracting(line -> line.entry().id())
                .containsExactly("QC-2", "CH-1", "EXT-1", "QC-1");
    }

    @Test
    void an_entry_names_all_the_articles_that_answer_to_it_in_their_order() {
        Coverage coverage = Coverage.of(
                List.of(article("A7", 7, "QC-1"), article("A10", 10, "QC-1"), article("A2", 2, "QC-1")),
                List.of(QUEBEC),
                Jurisdiction.QC);
        assertThat(coverage.lines().get(0).articles()).containsExactly("A2", "A7", "A10");
    }

    @Test
    void an_id_the_catalogue_does_not_have_is_told_and_covers_nothing() {
        Coverage coverage = Coverage.of(List.of(article("A1", 1, "QC-9")), ALL, Jurisdiction.QC);
        assertThat(coverage.strangers()).containsExactly("QC-9");
        assertThat(coverage.covered()).isZero();
    }

    @Test
    void the_registers_follow_the_least_covered_first() {
        Coverage coverage = Coverage.of(List.of(article("A1", 1, "QC-1")), ALL, Jurisdiction.QC);
        assertThat(coverage.byRegister())
                .containsExactly(
                        new Coverage.Share("ACC", 0, 2),
                        new Coverage.Share("INC", 1, 2),
                        new Coverage.Share("ATT", 1, 1));
    }

    @Test
    void only_a_charter_owes_an_answer_to_the_whole_catalogue() {
        assertThat(CharterKind.values()).filteredOn(Coverage::isAskedOf).containsExactly(CharterKind.CHARTER);
    }

    private static Article article(String code, int ordinal, String... citations) {
        return Article.of(UUID.randomUUID(), code, ordinal, true, List.of(), List.of(), List.of(citations));
    }
}
