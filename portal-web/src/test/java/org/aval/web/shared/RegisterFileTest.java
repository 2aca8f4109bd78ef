package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet opens is text. */
class RegisterFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "=HYPERLINK(\"http://evil.example\")"})
    void a_formula_is_shown_as_the_text_it_is(String typed) {
        assertThat(CsvSheet.cell(typed)).isEqualTo("'" + typed);
    }

    @Test
    void names_days_and_nothing_stay_as_they_are() {
        assertThat(CsvSheet.cell("Tremblay-Nguyen")).isEqualTo("Tremblay-Nguyen");
        assertThat(CsvSheet.cell(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-21");
        assertThat(CsvSheet.cell(null)).isEmpty();
        assertThat(CsvSheet.cell("")).isEmpty();
    }
}
