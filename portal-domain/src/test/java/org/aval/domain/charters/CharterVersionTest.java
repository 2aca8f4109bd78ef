package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CharterVersionTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate TO = LocalDate.of(2027, 8, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-08-31 | SCHEDULED
            2026-09-01 | IN_FORCE
            2027-08-31 | IN_FORCE
            2027-09-01 | SUPERSEDED
            """)
    void a_scheduled_version_comes_into_force_and_goes_by_its_dates(LocalDate day, CharterStanding standing) {
        assertThat(version(CharterState.SCHEDULED, FROM, TO).standing(day)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DRAFT           | IN_PREPARATION
            IN_CONSULTATION | IN_PREPARATION
            IN_APPROVAL     | IN_PREPARATION
            APPROVED        | IN_PREPARATION
            REPEALED        | REPEALED
            ABANDONED       | ABANDONED
            """)
    void without_a_schedule_dates_say_nothing(CharterState state, CharterStanding standing) {
        assertThat(version(state, FROM, null).standing(FROM)).isEqualTo(standing);
    }

    @ParameterizedTest
    @EnumSource(ChangeType.class)
    void without_a_last_day_it_stays_in_force(ChangeType type) {
        CharterVersion version = CharterVersion.installed(
                charter(),
                "2.1.0",
                type,
                CharterState.SCHEDULED,
                new CharterVersion.Summary("Neuf", "New"),
                new CharterVersion.Force("CA-2026-114", null, FROM, null));
        assertThat(version.standing(LocalDate.of(2099, 1, 1))).isEqualTo(CharterStanding.IN_FORCE);
        assertThat(version.summary("en")).isEqualTo("New");
        assertThat(version.summary("fr")).isEqualTo("Neuf");
    }

    private static CharterVersion version(CharterState state, @Nullable LocalDate from, @Nullable LocalDate to) {
        return CharterVersion.installed(
                charter(),
                "2.1.0",
                ChangeType.MINOR,
                state,
                new CharterVersion.Summary("", ""),
                new CharterVersion.Force("CA-2026-114", null, from, to));
    }

    private static Charter charter() {
        return Charter.of("CHARTE-MS", CharterKind.CHARTER, "Publier avec soin", "Publish with care", "fr");
    }
}
