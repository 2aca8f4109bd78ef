package org.aval.policies.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aval.policies.MalformedPolicyFileException;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void it_holds_the_sources_and_the_extension() {
        assertThat(Catalogue.entries()).hasSize(179);
        assertThat(Catalogue.entries()).filteredOn(CatalogueEntry::mandatory).hasSize(155);
        assertThat(Catalogue.entries()).extracting(CatalogueEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void every_entry_is_complete_in_both_languages() {
        assertThat(Catalogue.entries()).allSatisfy(entry -> {
            assertThat(entry.texts()).containsOnlyKeys("fr", "en");
            assertThat(entry.texts().values()).noneMatch(String::isBlank);
            assertThat(entry.kind()).isIn("P", "D", "G", "R", "X", "K", "O");
            assertThat(entry.concepts()).isNotEmpty();
            assertThat(entry.registers()).isNotEmpty();
            assertThat(entry.articles()).isNotEmpty();
        });
    }

    @Test
    void only_an_entry_of_the_extension_names_its_source() {
        assertThat(Catalogue.entries())
                .allSatisfy(entry ->
                        assertThat(entry.source() == null).as(entry.id()).isEqualTo(entry.mandatory()));
    }

    @Test
    void an_entry_is_found_by_its_id() {
        assertThat(Catalogue.find("QC-P2-01").orElseThrow().articles()).containsExactly("A4");
        assertThat(Catalogue.find("QC-P9-99")).isEmpty();
    }

    @Test
    void an_id_that_stands_twice_is_refused() {
        List<String> twice = List.of("catalogue/extension.json", "catalogue/extension.json");
        assertThatThrownBy(() -> Catalogue.read(twice))
                .isInstanceOf(MalformedPolicyFileException.class)
                .hasMessage("catalogue/extension.json: EXT-01 stands there twice");
    }
}
