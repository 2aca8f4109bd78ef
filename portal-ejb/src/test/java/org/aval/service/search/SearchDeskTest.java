package org.aval.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchDeskTest extends RegisterTest {

    private SearchDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(SearchDesk.class);
    }

    @Test
    void human_resources_find_everybody_a_manager_the_own_team_anybody_oneself() {
        assertThat(people(ISABELLE, "noemie")).containsExactly("Noémie Tessier");
        assertThat(people(JULIEN, "Noémie")).containsExactly("Noémie Tessier");
        assertThat(people(NOEMIE, "TESSIER")).containsExactly("Noémie Tessier");
        assertThat(people(THOMAS, "Noémie")).isEmpty();
        assertThat(people(NOEMIE, "Bouchard")).isEmpty();
        assertThat(people(ISABELLE, "vb10030")).containsExactly("Noémie Tessier");
    }

    @Test
    void a_small_mistake_in_a_name_is_forgiven() {
        assertThat(people(ISABELLE, "Tesier")).contains("Noémie Tessier");
    }

    @Test
    void everybody_finds_the_articles_in_force_in_their_language() {
        List<Hit> french = as(NOEMIE, () -> desk.find("patients photo", "fr"));
        assertThat(french)
                .filteredOn(hit -> hit.register().equals("charters"))
                .isNotEmpty()
                .allSatisfy(hit -> {
                    assertThat(hit.detail()).startsWith("2.1.0, A");
                    assertThat(hit.path()).startsWith("/charters/charter?id=");
                });
        assertThat(as(NOEMIE, () -> desk.find("secrecy", "en"))).isNotNull();
    }

    @Test
    void a_signature_is_found_by_its_reference_or_code_by_those_it_concerns() {
        String reference = house.words("select reference from attestation where signer_staff_no = ?", JULIEN)
                .get(0);
        String code = house.words("select code from attestation where signer_staff_no = ?", JULIEN)
                .get(0);
        for (String reader : List.of(JULIEN, ISABELLE, CATHERINE, AUDITOR)) {
            assertThat(as(reader, () -> desk.find(reference.toLowerCase(java.util.Locale.ROOT), "fr")))
                    .extracting(Hit::label)
                    .contains(reference);
            assertThat(as(reader, () -> desk.find(code, "fr")))
                    .extracting(Hit::label)
                    .contains(reference);
        }
        for (String other : List.of(NOEMIE, KARIM, ADMIN)) {
            assertThat(as(other, () -> desk.find(reference, "fr")))
                    .filteredOn(hit -> hit.register().equals("attestations"))
                    .isEmpty();
        }
    }

    @Test
    void signs_that_mean_something_to_a_database_mean_nothing_here() {
        for (String words : List.of("%%", "__", "'; drop table mail; --", "\\\\", "\"(((", "a & | !b", "x")) {
            assertThat(as(NOEMIE, () -> desk.find(words, "fr"))).as(words).isEmpty();
        }
    }

    private List<String> people(String reader, String words) {
        return as(reader, () -> desk.find(words, "fr")).stream()
                .filter(hit -> hit.register().equals("people"))
                .map(Hit::label)
                .toList();
    }
}
