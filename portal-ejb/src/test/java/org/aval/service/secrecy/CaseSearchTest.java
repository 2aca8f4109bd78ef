package org.aval.service.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.incidents.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sealed words are found again by who may read them, and by nobody else. */
class CaseSearchTest extends SecrecyStage {

    private CaseSearch search;

    @BeforeEach
    void at_the_index() {
        search = house.get(CaseSearch.class);
    }

    @Test
    void words_are_found_without_their_accents_and_capitals_when_all_of_them_stand_in_the_case() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        assertThat(found(SECRETARY, "canari")).containsExactly(receipt.reference());
        assertThat(found(SECRETARY, "CHANTE ascenseur")).containsExactly(receipt.reference());
        assertThat(found(SECRETARY, "chanté l’ascenseur")).containsExactly(receipt.reference());
        assertThat(found(SECRETARY, "canari violet")).isEmpty();
        assertThat(found(SECRETARY, "ca")).as("too short to look for").isEmpty();
        assertThat(found(SECRETARY, "")).isEmpty();
    }

    @Test
    void what_does_not_open_is_not_found_and_who_reported_is_never_indexed() {
        Receipt secretaries = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        Receipt integrity = reported(IncidentCategory.COPYRIGHT, true, PLANTED);
        Receipt own = reported(IncidentCategory.COPYRIGHT, false, PLANTED, SECRETARY);
        assertThat(found(SECRETARY, "canari"))
                .contains(secretaries.reference())
                .doesNotContain(integrity.reference(), own.reference());
        assertThat(found(INTEGRITY, "canari")).containsExactly(integrity.reference());
        for (String reader : List.of(PRIVACY, CHAIR, AMELIE, ADMIN, AUDITOR)) {
            assertThat(found(reader, "canari")).as(reader).isEmpty();
        }
        assertThat(found(SECRETARY, NAME)).as("the name lies in the vault").isEmpty();
    }

    @Test
    void a_word_is_found_behind_thousands_of_marks_that_mean_other_words() {
        Receipt receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        house.change(
                """
                insert into incident_word (incident_case_id, drawer, mark)
                select w.incident_case_id, w.drawer, substr(sha256((w.drawer || '/' || n)::bytea), 1, 8)
                  from (select distinct incident_case_id, drawer from incident_word) w, generate_series(1, 5000) n""");
        assertThat(found(SECRETARY, "canari")).containsExactly(receipt.reference());
        assertThat(found(SECRETARY, "canari ascenseur")).containsExactly(receipt.reference());
    }

    @Test
    void the_index_holds_no_word_and_the_same_word_looks_different_in_each_case() {
        reported(IncidentCategory.COPYRIGHT, false, "Mot: chrysanthème");
        reported(IncidentCategory.COPYRIGHT, false, "Mot: chrysanthème");
        List<String> marks = house.words("select encode(mark, 'hex') from incident_word");
        assertThat(marks).doesNotHaveDuplicates();
        assertThat(marks.size() % 16).as("filled up").isZero();
        String dump = String.join("\n", house.words("select w::text from incident_word w"))
                .toLowerCase(Locale.ROOT);
        assertThat(dump).doesNotContain("chrysan", "canari");
        assertThat(house.<Integer>as(AMELIE, () -> {
                    house.tellTheDatabase(person(AMELIE));
                    return house.count("select count(*) from incident_word");
                }))
                .isZero();
    }

    private List<String> found(String reader, String words) {
        return as(reader, () -> search.find(words)).stream()
                .map(FoundCase::reference)
                .toList();
    }
}
