package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.CatalogueEntry;
import org.aval.domain.charters.Coverage;
import org.aval.domain.charters.Jurisdiction;
import org.aval.policies.catalogue.Catalogue;
import org.aval.policies.charters.Charters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObligationCatalogueTest {

    @Test
    void every_entry_of_a_source_binds_somewhere_and_the_extension_nowhere() {
        assertThat(ObligationCatalogue.entries())
                .hasSameSizeAs(Catalogue.entries())
                .allSatisfy(entry -> assertThat(entry.jurisdiction() == null)
                        .isEqualTo(entry.id().startsWith("EXT-")));
    }

    @ParameterizedTest
    @EnumSource
    void the_charter_that_travels_with_the_portal_answers_to_all_of_it(Jurisdiction where) {
        Coverage coverage = Coverage.of(shipped("2.1.0"), ObligationCatalogue.entries(), where);
        assertThat(coverage.uncoveredMandatory()).isEmpty();
        assertThat(coverage.strangers()).isEmpty();
        assertThat(coverage.lines()).filteredOn(Coverage.Line::mandatory).hasSizeGreaterThan(20);
    }

    @Test
    void without_its_articles_a_charter_answers_to_nothing() {
        Set<String> binding = Set.copyOf(Coverage.of(List.of(), ObligationCatalogue.entries(), Jurisdiction.CH)
                .uncoveredMandatory());
        assertThat(ObligationCatalogue.entries())
                .filteredOn(entry -> entry.jurisdiction() == Jurisdiction.CH)
                .extracting(CatalogueEntry::id)
                .containsExactlyInAnyOrderElementsOf(binding);
    }

    private static List<Article> shipped(String number) {
        return Charters.edition("CHARTE-MS", number).articles().stream()
                .map(told -> Article.of(
                        UUID.randomUUID(),
                        told.code(),
                        told.ordinal(),
                        told.mandatory(),
                        List.of(),
                        List.of(),
                        told.catalogueIds()))
                .toList();
    }
}
