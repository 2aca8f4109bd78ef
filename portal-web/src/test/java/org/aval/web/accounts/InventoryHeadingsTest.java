package org.aval.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.aval.service.accounts.AccountImportColumn;
import org.aval.web.shared.TextsIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headings that the page and its template show are those by which a file is read. */
class InventoryHeadingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_heading_of_the_template_is_known_in_its_language(String language) {
        for (AccountImportColumn column : AccountImportColumn.values()) {
            assertThat(AccountImportColumn.of(TextsIn.language(language).label(column)))
                    .as(column + " in " + language)
                    .contains(column);
        }
    }
}
