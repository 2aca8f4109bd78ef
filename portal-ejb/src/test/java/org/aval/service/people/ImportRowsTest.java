package org.aval.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong in a row is said with its line and column; nothing of the file is written unless the others may be. */
class ImportRowsTest extends RegisterTest {

    private PeopleFiles files;

    @BeforeEach
    void files() {
        files = new PeopleFiles(house);
    }

    @Test
    void a_cell_that_cannot_be_read_is_named() {
        assertThat(problems(row("VB20001", "zoe@chuvb", "it", "NURSES", "NOBODY", "URG", JULIEN, "31/12/26", "")))
                .containsExactly(
                        "2 WORK_EMAIL NOT_A_MAIL",
                        "2 LANGUAGE NOT_A_LANGUAGE",
                        "2 PROFESSION UNKNOWN_PROFESSION",
                        "2 AUDIENCES UNKNOWN_AUDIENCE",
                        "2 STARTS_ON NOT_A_DAY");
        assertThat(problems(row("VB 20001", "", "fr", "NURSE", "CLINICIAN", "URG", JULIEN, "2026-02-30", "")))
                .containsExactly("2 STAFF_NO NOT_A_STAFF_NO", "2 WORK_EMAIL MISSING", "2 STARTS_ON NOT_A_DAY");
        assertThat(problems(row(
                        "VB20001",
                        "z@a.example",
                        "fr",
                        "NURSE",
                        "CLINICIAN",
                        "URG",
                        JULIEN,
                        "2026-11-21",
                        "2026-11-20")))
                .containsExactly("2 ENDS_ON ENDS_BEFORE_START");
        assertThat(problems("VB20001,too,few")).containsExactly("2 STAFF_NO OTHER_NUMBER_OF_CELLS");
    }

    @Test
    void units_managers_numbers_and_addresses_are_held_against_the_register_and_the_file() {
        assertThat(problems(
                        PeopleFiles.nurse("VB20001", "Un", "NOWHERE", JULIEN),
                        PeopleFiles.nurse("VB20002", "Deux", "URG", "VB99999"),
                        PeopleFiles.nurse("VB20003", "Trois", "URG", "VB20003"),
                        PeopleFiles.nurse("VB20004", "Quatre", "URG", JULIEN),
                        PeopleFiles.nurse("VB20004", "Cinq", "URG", JULIEN),
                        PeopleFiles.nurse("VB20006", "Six", "URG", JULIEN),
                        PeopleFiles.nurse("VB20007", "Six", "URG", JULIEN),
                        PeopleFiles.nurse("VB20008", "amelie.bouchard", "URG", JULIEN)))
                .containsExactly(
                        "2 UNIT UNKNOWN_UNIT",
                        "3 MANAGER UNKNOWN_MANAGER",
                        "4 MANAGER MANAGES_SELF",
                        "5 STAFF_NO DOUBLED_NUMBER",
                        "6 STAFF_NO DOUBLED_NUMBER",
                        "7 WORK_EMAIL DOUBLED_MAIL",
                        "8 WORK_EMAIL DOUBLED_MAIL",
                        "9 WORK_EMAIL MAIL_TAKEN");
    }

    @Test
    void a_circle_of_managers_is_found_in_the_file_and_through_the_register() {
        assertThat(problems(
                        PeopleFiles.nurse("VB20001", "Un", "URG", "VB20002"),
                        PeopleFiles.nurse("VB20002", "Deux", "URG", "VB20003"),
                        PeopleFiles.nurse("VB20003", "Trois", "URG", "VB20001"),
                        PeopleFiles.nurse("VB20004", "Quatre", "URG", "VB20001")))
                .containsExactly(
                        "2 MANAGER MANAGER_CIRCLE",
                        "3 MANAGER MANAGER_CIRCLE",
                        "4 MANAGER MANAGER_CIRCLE",
                        "5 MANAGER ROW_OF_THE_OTHER_WRONG");
        String julien = files.everybody().stream()
                .filter(row -> row.startsWith(JULIEN))
                .findFirst()
                .orElseThrow();
        assertThat(problems(julien.replace("VB10001", NOEMIE))).containsExactly("2 MANAGER MANAGER_CIRCLE");
    }

    @Test
    void who_would_be_led_by_somebody_whose_own_row_is_wrong_waits_too() {
        assertThat(problems(
                        PeopleFiles.nurse("VB20001", "Un", "NOWHERE", JULIEN),
                        PeopleFiles.nurse("VB20002", "Deux", "URG", "VB20001"),
                        PeopleFiles.nurse("VB20003", "Trois", "URG", "VB20002")))
                .containsExactly(
                        "2 UNIT UNKNOWN_UNIT", "3 MANAGER ROW_OF_THE_OTHER_WRONG", "4 MANAGER ROW_OF_THE_OTHER_WRONG");
    }

    @Test
    void nothing_is_written_while_a_row_is_wrong_unless_the_good_rows_only_are_chosen() {
        List<String> before = files.state();
        UUID run = files.check(
                ImportKind.CHANGES,
                List.of(
                        PeopleFiles.nurse("VB20001", "Un", "NOWHERE", JULIEN),
                        PeopleFiles.nurse("VB20002", "Deux", "URG", JULIEN)));
        refused("people.import.wrongRows", () -> files.apply(run));
        assertThat(files.state()).isEqualTo(before);

        files.applyGood(run);
        assertThat(files.state()).hasSize(before.size() + 1).anyMatch(row -> row.startsWith("VB20002|"));
    }

    @Test
    void two_people_may_swap_their_addresses() {
        List<String> rows = files.everybody().stream()
                .filter(row -> row.startsWith(AMELIE) || row.startsWith(NOEMIE))
                .map(row -> row.contains("amelie.bouchard@")
                        ? row.replace("amelie.bouchard@", "noemie.tessier@")
                        : row.replace("noemie.tessier@", "amelie.bouchard@"))
                .toList();
        files.take(ImportKind.CHANGES, rows);
        assertThat(house.words("select work_email from person where staff_no = ?", AMELIE))
                .containsExactly("noemie.tessier@chuvb.example");
    }

    @Test
    void a_wrong_row_makes_nobody_leave() {
        List<String> rows = new ArrayList<>(files.everybody());
        rows.replaceAll(row -> row.startsWith(AMELIE) ? row.replace(",URG,", ",NOWHERE,") : row);
        UUID run = files.check(ImportKind.COMPLETE, rows);
        assertThat(files.problems(run)).hasSize(1);
        assertThat(files.numbers(run, ImportOutcome.LEAVE)).isEmpty();
    }

    private List<String> problems(String... rows) {
        return files.problems(files.check(ImportKind.CHANGES, List.of(rows)));
    }

    private static String row(
            String number,
            String mail,
            String language,
            String profession,
            String audiences,
            String unit,
            String manager,
            String start,
            String end) {
        return String.join(
                ",",
                number,
                "",
                "Zoé",
                "Aubin",
                mail,
                language,
                "PERMANENT",
                profession,
                audiences,
                unit,
                "Infirmière",
                "Nurse",
                manager,
                start,
                end,
                "");
    }
}
