package org.aval.policies.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a category leads to stands in the catalogue, and leads on to an article. */
class CategoryReferencesTest {

    @Test
    void every_reference_stands_in_the_catalogue_and_leads_to_an_article() {
        assertThat(CategoryReferences.categories()).hasSize(25);
        for (String category : CategoryReferences.categories()) {
            assertThat(CategoryReferences.of(category)).as(category).allMatch(id -> Catalogue.find(id)
                    .map(entry -> !entry.articles().isEmpty())
                    .orElse(false));
        }
        assertThat(CategoryReferences.of("PATIENT_IDENTIFIED")).contains("CH-R09");
        assertThat(CategoryReferences.of("NOBODY")).isEmpty();
    }
}
