package org.aval.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told about a clock, and when. */
class ClockStageTest {

    private static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, ''",
        "2026-11-25, BEFORE",
        "2026-11-26, BEFORE",
        "2026-11-27, DUE",
        "2026-11-28, PASSED",
        "2026-11-30, PASSED",
        "2026-12-02, UNANSWERED",
    })
    void a_day_is_told_before_on_the_day_after_it_and_once_more(LocalDate today, String stage) {
        assertThat(told(DeadlineKind.TRIAGE, FRIDAY, today)).isEqualTo(named(stage));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, ''", "2026-11-26, BEFORE", "2026-11-27, DUE", "2026-11-28, ''", "2026-12-20, ''"})
    void a_window_closes_without_a_reproach(LocalDate today, String stage) {
        assertThat(told(DeadlineKind.REVIEW_WINDOW, FRIDAY, today)).isEqualTo(named(stage));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00Z, OPENED",
        "2026-11-22T09:59:59Z, OPENED",
        "2026-11-22T10:00:00Z, BEFORE",
        "2026-11-23T09:59:59Z, BEFORE",
        "2026-11-23T10:00:00Z, PASSED",
        "2026-11-24T10:00:00Z, UNANSWERED",
    })
    void the_hours_of_the_law_run_through_the_weekend(Instant now, String stage) {
        Deadline legal = new Deadline(
                UUID.randomUUID(),
                DeadlineKind.LEGAL,
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 23),
                Instant.parse("2026-11-23T10:00:00Z"),
                true);
        assertThat(ClockStage.of(legal, horizon(now, LocalDate.ofInstant(now, ZONE))))
                .isEqualTo(named(stage));
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void whoever_has_to_act_is_told_first_and_another_office_when_it_ran_out(DeadlineKind kind) {
        assertThat(kind.told(ClockStage.BEFORE)).containsExactly(kind.owner());
        assertThat(kind.told(ClockStage.PASSED)).startsWith(kind.owner());
        if (!kind.isWindow()) {
            assertThat(kind.told(ClockStage.UNANSWERED)).doesNotContain(kind.owner());
        }
    }

    @Test
    void stages_come_in_their_order() {
        assertThat(ClockStage.values())
                .containsExactly(
                        ClockStage.OPENED, ClockStage.BEFORE, ClockStage.DUE, ClockStage.PASSED, ClockStage.UNANSWERED);
    }

    private static Optional<ClockStage> told(DeadlineKind kind, LocalDate due, LocalDate today) {
        Instant end = due.plusDays(1).atStartOfDay(ZONE).toInstant();
        Deadline deadline = new Deadline(UUID.randomUUID(), kind, UUID.randomUUID(), due, end, false);
        return ClockStage.of(deadline, horizon(today.atTime(9, 0).atZone(ZONE).toInstant(), today));
    }

    private static ClockHorizon horizon(Instant now, LocalDate today) {
        return new ClockHorizon(
                now, today, today.plusDays(2), today.minusDays(5), Duration.ofHours(24), Duration.ofHours(24));
    }

    private static Optional<ClockStage> named(String stage) {
        return stage.isEmpty() ? Optional.empty() : Optional.of(ClockStage.valueOf(stage));
    }
}
