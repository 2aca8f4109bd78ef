package org.aval.service.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.aval.domain.charters.Jurisdiction;
import org.aval.service.house.RegisterTest;
import org.aval.service.parameters.ParameterInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open days where the institution lives: weekends, public holidays and its own closing days do not count. */
class BusinessCalendarTest extends RegisterTest {

    private BusinessCalendar calendar;

    @BeforeEach
    void at_the_wall() {
        calendar = house.get(BusinessCalendar.class);
    }

    @Test
    void in_quebec_the_national_holiday_and_a_weekend_are_passed_over() {
        assertThat(after("2026-06-23", 1)).as("Wednesday 24 June rests").isEqualTo("2026-06-25");
        assertThat(after("2026-06-23", 3)).isEqualTo("2026-06-29");
        assertThat(after("2026-06-24", 0)).as("no day is that day").isEqualTo("2026-06-24");
    }

    @Test
    void in_quebec_seven_open_days_before_christmas_end_after_it() {
        assertThat(after("2026-12-18", 7)).isEqualTo("2026-12-30");
        house.change(
                """
                insert into closing_day (day, name_fr, name_en, added_by, added_at)
                values ('2026-12-24', 'Fermeture', 'Closed', 'VB10026', now())""");
        assertThat(after("2026-12-18", 7)).isEqualTo("2026-12-31");
    }

    @Test
    void in_geneva_the_fast_and_the_restoration_are_passed_over() {
        as("nobody", () -> house.get(ParameterInstallation.class).install(Jurisdiction.CH, "GE"));
        assertThat(after("2026-09-09", 1)).as("Thursday 10 September rests").isEqualTo("2026-09-11");
        assertThat(after("2026-12-30", 1)).as("31 December and 1 January rest").isEqualTo("2027-01-04");
        assertThat(after("2026-06-23", 1)).isEqualTo("2026-06-24");
    }

    @Test
    void what_nobody_can_mean_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> after("2026-01-01", 5000));
    }

    private String after(String day, int openDays) {
        return as(NOEMIE, () -> calendar.after(LocalDate.parse(day), openDays)).toString();
    }
}
