package org.aval.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
        List<Hit> french = as(NOEMIE, () -> desk.find("patients photo", "fr").hits());
        assertThat(french)
                .filteredOn(hit -> hit.register().equals("charters"))
                .isNotEmpty()
                .allSatisfy(hit -> {
                    assertThat(hit.detail()).startsWith("2.1.0, A");
                    assertThat(hit.path()).startsWith("/charters/charter?id=");
                });
        assertThat(as(NOEMIE, () -> desk.find("secrecy", "en").hits())).isNotEmpty();
    }

    @Test
    void a_signature_is_found_by_its_reference_or_code_by_those_it_concerns() {
        String reference = house.words("select reference from attestation where signer_staff_no = ?", JULIEN)
                .get(0);
        String code = house.words("select code from attestation where signer_staff_no = ?", JULIEN)
                .get(0);
        for (String reader : List.of(JULIEN, ISABELLE, CATHERINE, AUDITOR)) {
            assertThat(as(reader, () -> desk.find(reference.toLowerCase(Locale.ROOT), "fr")
                            .hits()))
                    .extracting(Hit::label)
                    .contains(reference);
            assertThat(as(reader, () -> desk.find(code, "fr").hits()))
                    .extracting(Hit::label)
                    .contains(reference);
        }
        for (String other : List.of(NOEMIE, KARIM, ADMIN)) {
            assertThat(as(other, () -> desk.find(reference, "fr").hits()))
                    .filteredOn(hit -> hit.register().equals("attestations"))
                    .isEmpty();
        }
    }

    @Test
    void accents_capitals_and_the_order_of_words_do_not_count_and_a_beginning_is_enough() {
        for (String words : List.of("noémie tessier", "TESSIER Noemie", "tess noem", "noemie.tessier@chuvb.example")) {
            assertThat(people(ISABELLE, words)).as(words).containsExactly("Noémie Tessier");
        }
    }

    @Test
    void a_person_is_also_found_by_title_and_unit_and_shown_with_them_in_the_readers_language() {
        assertThat(people(ISABELLE, "tessier urgence")).containsExactly("Noémie Tessier");
        assertThat(as(ISABELLE, () -> desk.find("tessier", "people", "en").hits()))
                .extracting(Hit::detail)
                .allSatisfy(detail -> assertThat(detail).contains("Emergency"));
    }

    @Test
    void what_is_like_a_word_is_offered_only_where_nothing_is_called_so() {
        Answer right = as(ISABELLE, () -> desk.find("tessier", "fr"));
        assertThat(right.corrected()).isEmpty();
        Answer wrong = as(ISABELLE, () -> desk.find("tesier", "fr"));
        assertThat(wrong.corrected()).contains("tessier");
        assertThat(as(NOEMIE, () -> desk.find("lamontange", "fr")).corrected())
                .as("words that the reader may not find are not told")
                .isEmpty();
        assertThat(people(ISABELLE, "vb10099")).isEmpty();
    }

    @Test
    void an_exact_reference_comes_first() {
        String unit = house.words("select code from unit where code = 'URG'").get(0);
        assertThat(as(ISABELLE, () -> desk.find(unit, "units", "fr").hits()))
                .first()
                .extracting(Hit::path)
                .isEqualTo("/people/register?unit=URG");
        assertThat(as(NOEMIE, () -> desk.find("urg", "units", "fr").hits())).isEmpty();
    }

    @Test
    void what_is_being_prepared_is_found_by_those_who_prepare_it() {
        String draft =
                "select count(*)::text from search_entry where kind = 'charters' and 'EMPLOYEE' <> all (readers)";
        assertThat(house.words(draft)).isNotEqualTo(List.of("0"));
        assertThat(versions(KARIM)).contains("3.0.0", "2.1.0");
        assertThat(versions(CATHERINE)).contains("3.0.0");
        for (String reader : List.of(NOEMIE, JULIEN, ISABELLE, ADMIN)) {
            assertThat(versions(reader)).as(reader).containsExactly("2.1.0");
        }
    }

    @Test
    void the_place_in_an_article_is_shown_with_the_words_marked() {
        assertThat(as(NOEMIE, () -> desk.find("photo", "charters", "fr").hits()))
                .first()
                .extracting(Hit::excerpt)
                .asString()
                .contains(String.valueOf(Hit.FOUND), String.valueOf(Hit.ENDED));
    }

    @Test
    void signs_that_mean_something_to_a_database_mean_nothing_here() {
        for (String words : List.of("%%", "__", "'; drop table mail; --", "\\\\", "\"(((", "a & | !b", "x")) {
            assertThat(as(NOEMIE, () -> desk.find(words, "fr").hits()))
                    .as(words)
                    .isEmpty();
        }
    }

    private List<String> versions(String reader) {
        return as(reader, () -> desk.find("photo patient", "charters", "fr").hits()).stream()
                .map(hit -> hit.detail().replaceFirst(",.*", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> people(String reader, String words) {
        return as(reader, () -> desk.find(words, "fr").hits()).stream()
                .filter(hit -> hit.register().equals("people"))
                .map(Hit::label)
                .toList();
    }
}
