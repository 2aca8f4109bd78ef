package org.aval.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aval.domain.shared.Refusal;
import org.aval.service.people.ImportCells.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets and personnel systems write them. */
class ImportFileTest {

    private static final String FRENCH =
            """
            Matricule;Prénom;Nom;Courriel;Langue;Engagement;Profession;Publics;Unité;Fonction;Gestionnaire;Premier jour\r
            vb1;Zoé;L’Écuyer;z@a.example;fr;PERMANENT;nurse;clinician|Manager;URG;"Chef; urgence";;21.11.2026\r
            """;
    private static final String ENGLISH =
            """
            manager,TITLE,unit code,Audiences,Profession,Employment type,LANGUAGE,E-mail,Last name,First  name,Start date,Staff number
            ,Head,URG,CLINICIAN+MANAGER,NURSE,PERMANENT,English,Z@A.example,Roy,Ann,2026/11/21,VB1""";

    @Test
    void commas_and_semicolons_both_languages_and_any_order_are_understood() {
        assertThat(rows(FRENCH.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.problems()).isEmpty();
                    assertThat(row.cell(ImportColumn.STAFF_NO)).isEqualTo("VB1");
                    assertThat(row.cell(ImportColumn.TITLE_FR)).isEqualTo("Chef; urgence");
                    assertThat(row.cell(ImportColumn.AUDIENCES)).isEqualTo("CLINICIAN,MANAGER");
                    assertThat(row.cell(ImportColumn.STARTS_ON)).isEqualTo("2026-11-21");
                });
        assertThat(rows(ENGLISH.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.problems()).isEmpty();
                    assertThat(row.cell(ImportColumn.LAST_NAME)).isEqualTo("Roy");
                    assertThat(row.cell(ImportColumn.LANGUAGE)).isEqualTo("en");
                    assertThat(row.cell(ImportColumn.WORK_EMAIL)).isEqualTo("z@a.example");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void accents_are_read_in_utf_8_and_in_windows_1252(String charset) {
        assertThat(rows(FRENCH.getBytes(Charset.forName(charset))))
                .singleElement()
                .satisfies(row -> assertThat(row.cell(ImportColumn.LAST_NAME)).isEqualTo("L’Écuyer"));
    }

    @Test
    void the_mark_of_utf_8_belongs_to_no_heading() {
        assertThat(rows(("\ufeff" + FRENCH).getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    @Test
    void a_letter_cut_by_the_end_of_a_portion_is_still_utf_8() {
        for (int padding = 0; padding < 3; padding++) {
            String long_ = FRENCH + ("vb2;" + "é".repeat(40_000) + "x".repeat(padding) + ";;;;;;;;;;\r\n");
            assertThat(rows(long_.getBytes(StandardCharsets.UTF_8)).get(0).cell(ImportColumn.FIRST_NAME))
                    .isEqualTo("Zoé");
        }
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        String text = ENGLISH + "\n\n,\"Head\nof all\",URG,X,NURSE,PERMANENT,en,z@b.example,Roy,Ann,2026-11-21,VB2\n"
                + ",Head,URG,X,NURSE,PERMANENT,en,z@c.example,Roy,Ann,2026-11-21,VB3\n";
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(Row::line)
                .containsExactly(2, 4, 6);
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_sentence() {
        refused(
                "people.import.headingUnknown",
                ENGLISH.replace("Profession", "Pay").getBytes(StandardCharsets.UTF_8));
        refused(
                "people.import.headingMissing",
                ENGLISH.replaceFirst("unit code", "").getBytes(StandardCharsets.UTF_8));
        refused(
                "people.import.headingTwice",
                ENGLISH.replaceFirst("unit code", "Title").getBytes(StandardCharsets.UTF_8));
        refused("people.import.empty", new byte[0]);
        refused("people.import.noText", new byte[] {'P', 'K', 3, 4, 0, 0, 8});
        refused("people.import.noText", FRENCH.getBytes(StandardCharsets.UTF_16LE));
        refused("people.import.broken", (ENGLISH + "\n\"x").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(ImportColumn.class)
    void every_column_is_known_by_its_own_name(ImportColumn column) {
        assertThat(ImportColumn.of(column.name())).isEqualTo(column);
    }

    private static void refused(String why, byte[] bytes) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rows(bytes)).withMessage(why);
    }

    private static List<Row> rows(byte[] bytes) {
        List<Row> rows = new ArrayList<>();
        ImportFile.of(() -> new ByteArrayInputStream(bytes))
                .rows(new ImportCells(LocalDate.of(2026, 11, 21)), rows::add);
        return rows;
    }
}
