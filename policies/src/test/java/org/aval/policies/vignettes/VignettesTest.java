package org.aval.policies.vignettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aval.policies.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class VignettesTest {
    @Test
    void there_are_twenty_and_each_has_its_id() {
        assertThat(Vignettes.all()).hasSize(20).extracting(Vignette::id).doesNotHaveDuplicates();
        assertThat(Vignettes.read("V12").answer()).isEqualTo(2);
        assertThatThrownBy(() -> Vignettes.read("V99")).hasMessage("there is no vignette V99");
    }

    @Test
    void each_asks_four_different_choices_in_both_languages() {
        assertThat(Vignettes.all()).allSatisfy(vignette -> {
            assertThat(vignette.texts()).containsOnlyKeys("fr", "en");
            assertThat(vignette.answer()).isBetween(0, 3);
            assertThat(vignette.texts().values())
                    .allSatisfy(text -> assertThat(text.choices()).hasSize(4).doesNotHaveDuplicates());
        });
    }

    @Test
    void each_teaches_entries_that_exist() {
        assertThat(Vignettes.all()).allSatisfy(vignette -> assertThat(vignette.catalogueIds())
                .isNotEmpty()
                .allMatch(id -> Catalogue.find(id).isPresent()));
    }

    @Test
    void each_is_open_to_somebody() {
        assertThat(Vignettes.all())
                .allMatch(vignette -> QuizSets.audiences().stream().anyMatch(vignette::isOpenTo));
    }
}
