package org.aval.service.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever changes in a register is found as it is now: at once, and when its day comes. */
class SearchIndexTest extends RegisterTest {

    private SearchDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(SearchDesk.class);
    }

    @Test
    void every_entry_is_what_its_register_says() {
        somethingIsSentForReading();
        for (String kind : house.words("select kind from search_kind")) {
            List<List<String>> told = house.rows(
                    "select record::text, part, label_fr, label_en, detail_fr, detail_en, path, shown, readers,"
                            + " owner, to_leader from found_" + kind + " order by 1, 2");
            assertThat(told)
                    .as(kind)
                    .isNotEmpty()
                    .isEqualTo(house.rows(
                            "select record, part, label_fr, label_en, detail_fr, detail_en, path, shown, readers,"
                                    + " owner, to_leader from search_entry where kind = '" + kind + "' order by 1, 2"));
        }
    }

    /** The sample has everything else. */
    private void somethingIsSentForReading() {
        house.change("insert into publication (id, version, reference, state, author_id, mandate_id, readers, channel,"
                + " planned_on, text, sources, evidence_level, people_in_media, answers, answer_by)"
                + " select gen_random_uuid(), 0, 'PUB-2026-9001', 'SUBMITTED', holder_id, id, 'COMMS', 'FACEBOOK',"
                + " institution_day(), 'Bonjour.', '', 'NONE', false, '', institution_day()"
                + " from mandate where reference = 'MAN-2026-0010'");
    }

    @Test
    void a_new_name_is_found_and_the_old_one_no_more() {
        house.changeAsPortal(
                "update person set last_name = 'Quirion', work_email = 'nq@chuvb.example' where staff_no = ?", NOEMIE);

        assertThat(labels("quirion")).containsExactly("Noémie Quirion");
        assertThat(labels("noemie tessier")).isEmpty();
    }

    @Test
    void a_new_name_of_a_unit_is_shown_with_its_people() {
        house.changeAsPortal("update unit set name_fr = 'Urgence majeure' where code = 'URG'");

        assertThat(labels("tessier majeure")).containsExactly("Noémie Tessier");
    }

    @Test
    void a_move_is_shown_from_its_day_on() {
        house.changeAsPortal(
                "update assignment set ends_on = institution_day() + 9 where person_id = ? and is_primary",
                person(NOEMIE));
        house.changeAsPortal(
                """
                insert into assignment (id, person_id, unit_code, title_fr, title_en, starts_on, is_primary)
                values (gen_random_uuid(), ?, 'PED', 'Infirmière en pédiatrie', 'Paediatric nurse', institution_day() + 10, true)""",
                person(NOEMIE));

        assertThat(labels("tessier pediatrie")).isEmpty();
        house.clock().forward(Duration.ofDays(10));
        assertThat(labels("tessier pediatrie")).containsExactly("Noémie Tessier");
        assertThat(labels("tessier urgence")).isEmpty();
    }

    @Test
    void somebody_without_a_post_is_found_all_the_same() {
        house.changeAsPortal(
                """
                insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language,
                    employment_type, profession, starts_on, status)
                values (gen_random_uuid(), 0, 'VB77777', '', 'Zoé', 'Œuvrard', 'zoe@chuvb.example', 'fr', 'PERMANENT', 'NURSE',
                    institution_day(), 'ACTIVE')""");

        assertThat(labels("oeuvrard")).containsExactly("Zoé Œuvrard");
        assertThat(labels("vb77777")).containsExactly("Zoé Œuvrard");
    }

    @Test
    void the_portal_reads_the_index_and_writes_it_only_by_changing_a_register() {
        for (String sql : List.of(
                "update search_entry set readers = '{EMPLOYEE}'",
                "delete from search_people",
                "insert into search_word values ('mot')",
                "select renew_search('people', '{}')",
                "call fill_search('people')")) {
            assertThatThrownBy(() -> house.changeAsPortal(sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    private List<String> labels(String words) {
        return as(ISABELLE, () -> desk.find(words, "people", "fr").hits()).stream()
                .map(Hit::label)
                .toList();
    }
}
