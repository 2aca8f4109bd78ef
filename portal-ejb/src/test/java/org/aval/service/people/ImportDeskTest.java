package org.aval.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joiners, moves, corrections and leavers: what a file does to the register, once it is confirmed. */
class ImportDeskTest extends RegisterTest {

    private PeopleFiles files;

    @BeforeEach
    void files() {
        files = new PeopleFiles(house);
    }

    @Test
    void the_register_itself_as_a_complete_list_changes_nothing() {
        List<String> before = files.state();
        UUID run = files.check(ImportKind.COMPLETE, files.everybody());

        assertThat(files.problems(run)).isEmpty();
        assertThat(files.read(run).counts().changes()).isZero();
        assertThat(files.read(run).counts().unchanged()).isEqualTo(before.size());
        refused("people.import.nothing", () -> files.apply(run));
        assertThat(files.state()).isEqualTo(before);
    }

    @Test
    void a_joiner_is_in_post_with_unit_manager_audiences_and_a_line_in_the_journal() {
        List<String> before = files.state();
        UUID run = files.check(ImportKind.CHANGES, List.of(PeopleFiles.nurse("VB20001", "Aubin", "URG", JULIEN)));
        assertThat(files.numbers(run, ImportOutcome.JOIN)).containsExactly("VB20001");
        assertThat(files.state()).as("nothing before it is confirmed").isEqualTo(before);

        files.apply(run);

        assertThat(files.state())
                .hasSize(before.size() + 1)
                .contains("VB20001|Zoé|Aubin|aubin@chuvb.example|fr|PERMANENT|NURSE|2026-11-21|-|ACTIVE|CLINICIAN"
                        + "|URG Infirmière Nurse VB10009 2026-11-21 -");
        assertThat(files.journal("VB20001")).containsExactly("JOIN - ACTIVE 2026-11-21 VB10021");
        assertThat(house.words(
                        "select count(*) from evidence_leaf where register = 'person_journal' and record = ?",
                        person("VB20001")))
                .containsExactly("1");
        assertThat(files.read(run).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void another_unit_ends_one_post_and_begins_another_and_a_name_is_put_right() {
        List<String> rows = changed(AMELIE, "URG", "PED", JULIEN, THOMAS, "Bouchard,", "Bouchard-Roy,");
        files.take(ImportKind.CHANGES, rows);

        assertThat(of(AMELIE))
                .contains("Bouchard-Roy")
                .endsWith("URG Infirmière, urgence Emergency nurse VB10009 2019-06-17 2026-11-20;"
                        + "PED Infirmière, urgence Emergency nurse VB10011 2026-11-21 -");
        assertThat(files.journal(AMELIE))
                .containsExactly(
                        "MOVE ACTIVE ACTIVE 2026-11-21 VB10021 UNIT MANAGER",
                        "CORRECT ACTIVE ACTIVE 2026-11-21 VB10021 LAST_NAME");
        assertThat(files.read(files.check(ImportKind.CHANGES, rows)).counts().changes())
                .as("twice is once")
                .isZero();
    }

    @Test
    void a_first_day_put_right_moves_the_beginning_of_the_only_post_and_not_its_end() {
        files.take(ImportKind.CHANGES, changed(AMELIE, "2019-06-17", "2019-06-24"));

        assertThat(of(AMELIE)).contains("|2019-06-24|-|ACTIVE|").endsWith(" 2019-06-24 -");
    }

    @Test
    void who_is_not_on_a_complete_list_leaves_that_day_with_posts_and_roles() {
        List<String> rows = without(AMELIE, "VB10006");
        UUID run = files.check(ImportKind.COMPLETE, rows);
        assertThat(files.numbers(run, ImportOutcome.LEAVE)).containsExactly("VB10006", AMELIE);
        files.apply(run);

        assertThat(of(AMELIE)).contains("|2026-11-21|LEFT|").endsWith(" 2026-11-21");
        assertThat(house.rows(
                        "select ends_on, state from role_assignment where person_id = ? and role = 'PRIVACY'",
                        person("VB10006")))
                .containsExactly(List.of("2026-11-21", "ENDED"));
        assertThat(house.words(
                        """
                        select j.step from role_assignment_journal j join role_assignment g on g.id = j.role_assignment_id
                         where g.person_id = ? and g.role = 'PRIVACY' order by j.line desc limit 1""",
                        person("VB10006")))
                .containsExactly("END");
        assertThat(house.words("select login from sign_in where login in (?, 'VB10006')", AMELIE))
                .isEmpty();
        assertThat(files.journal(AMELIE)).containsExactly("LEAVE ACTIVE LEFT 2026-11-21 VB10021");
        assertThat(files.read(files.check(ImportKind.COMPLETE, rows)).counts().changes())
                .isZero();
    }

    @Test
    void the_people_of_a_leaver_go_to_the_leavers_own_manager_unless_somebody_is_chosen() {
        UUID run = files.check(ImportKind.COMPLETE, without(JULIEN));
        assertThat(house.as(ISABELLE, () -> house.get(ImportRegister.class).takeovers(run)))
                .singleElement()
                .satisfies(takeover -> {
                    assertThat(takeover.staffNo()).isEqualTo(JULIEN);
                    assertThat(takeover.team()).isEqualTo(3);
                    assertThat(takeover.successorNo()).isEqualTo("VB10001");
                });
        as(ISABELLE, () -> house.get(ImportDesk.class).handOver(run, person(JULIEN), "vb10010"));
        files.apply(run);

        assertThat(managerOf(NOEMIE)).isEqualTo(AMELIE);
        assertThat(managerOf(AMELIE)).as("nobody leads themself").isEqualTo("VB10001");
        assertThat(files.journal(NOEMIE)).containsExactly("HAND_OVER ACTIVE ACTIVE 2026-11-21 VB10021 MANAGER");
        assertThat(files.read(files.check(ImportKind.COMPLETE, without(JULIEN)))
                        .counts()
                        .changes())
                .as("the same list still names the one who left as their manager")
                .isZero();
    }

    @Test
    void who_comes_back_has_a_new_post_and_none_of_the_old_roles() {
        house.change("update role_assignment set ends_on = '2026-10-30' where person_id = ?", person(CLAIRE));
        List<String> row = rows(CLAIRE).stream()
                .map(text -> text.replace("2026-10-30,LEFT", ","))
                .toList();
        files.take(ImportKind.CHANGES, row);

        assertThat(of(CLAIRE))
                .contains("|-|ACTIVE|")
                .endsWith("2026-10-30;DCOM Conseillère, communications Communications officer VB10002 2026-11-21 -");
        assertThat(files.journal(CLAIRE)).first().asString().startsWith("RETURN LEFT ACTIVE 2026-11-21");
        assertThat(house.words("select role from person_role where person_id = ?", person(CLAIRE)))
                .containsExactly("EMPLOYEE");
    }

    private List<String> rows(String... numbers) {
        return files.everybody().stream()
                .filter(row -> List.of(numbers).contains(row.substring(0, row.indexOf(','))))
                .toList();
    }

    private List<String> without(String... numbers) {
        List<String> rows = new ArrayList<>(files.everybody());
        rows.removeAll(rows(numbers));
        return rows;
    }

    private List<String> changed(String number, String... replacements) {
        String row = rows(number).get(0);
        for (int i = 0; i < replacements.length; i += 2) {
            row = row.replace(replacements[i], replacements[i + 1]);
        }
        return List.of(row);
    }

    private String of(String number) {
        return files.state().stream()
                .filter(row -> row.startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private String managerOf(String number) {
        return house.words(
                        """
                        select m.staff_no from assignment a join person m on m.id = a.manager_id
                         where a.person_id = ? and a.ends_on is null""",
                        person(number))
                .get(0);
    }
}
