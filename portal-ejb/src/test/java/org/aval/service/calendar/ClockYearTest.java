package org.aval.service.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aval.domain.calendar.ClockHorizon;
import org.aval.domain.calendar.ClockStage;
import org.aval.domain.calendar.Deadline;
import org.aval.domain.calendar.DeadlineKind;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.BusinessCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year of clocks: cases come in, servers stop for hours or days, stop in the middle, two of them walk at once. */
class ClockYearTest extends RegisterTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 21);
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private final Random chance = new Random(20261121);
    private final Map<String, ClockStage> reached = new HashMap<>();
    private final List<List<String>> expected = new ArrayList<>();

    private CaseScene scene;
    private ClockRound round;

    @BeforeEach
    void nothing_runs() {
        house.change("update incident_case set state = 'INADMISSIBLE', personal_data = false");
        scene = new CaseScene(house);
        round = house.get(ClockRound.class);
    }

    @Test
    void in_a_year_with_restarts_no_clock_is_missed_and_none_is_told_twice() {
        List<UUID> open = new ArrayList<>();
        for (LocalDate day = FIRST_DAY; day.isBefore(FIRST_DAY.plusYears(1)); day = day.plusDays(1)) {
            at(day, 7);
            happens(open, day);
            if (chance.nextInt(10) < 3) {
                continue; // the server stands still all day
            }
            at(day, 9);
            expect();
            switch (chance.nextInt(6)) {
                case 0 -> stopsInTheMiddle();
                case 1 -> twoNodesAtOnce();
                default -> walk();
            }
            walk();
            at(day, 23);
            expect();
            walk();
        }
        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(
                        house.rows(
                                """
                        select incident_case_id, to_state, step, effective_on from case_clock_told order by at, line"""))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(
                        house.words(
                                """
                        select count(*) from (select 1 from mail where kind = 'measures.waits'
                          group by person_id, created_at having count(*) > 1) twice"""))
                .as("one letter a reader and round")
                .containsExactly("0");
        assertThat(
                        house.words(
                                """
                        select count(*) from (select distinct at from case_clock_told) rounds
                         where not exists (select 1 from mail m where m.kind = 'measures.waits' and m.created_at = rounds.at)"""))
                .as("rounds that told a clock and wrote to nobody")
                .containsExactly("0");
    }

    /** Every few days a case comes in; some are triaged, some end. */
    private void happens(List<UUID> open, LocalDate day) {
        if (day.toEpochDay() % 12 == 0) {
            open.add(scene.reported(
                    chance.nextBoolean() ? IncidentCategory.RECORD_SCREENSHOT : IncidentCategory.COPYRIGHT,
                    CaseScene.NOBODY));
        }
        if (!open.isEmpty() && chance.nextInt(15) == 0) {
            UUID one = open.get(chance.nextInt(open.size()));
            if (house.words("select state from incident_case where id = ?", one).contains("RECEIVED")) {
                scene.triage(one, IncidentCategory.COPYRIGHT);
            }
        }
        if (open.size() > 4) {
            UUID ended = open.remove(0);
            house.change(
                    "update privacy_track set state = 'CLOSED', decided_at = now(), kind = 'OTHER', regime = 'QC_OTHER',"
                            + " risk = false where incident_case_id = ?",
                    ended);
            house.change("update incident_case set state = 'INADMISSIBLE' where id = ?", ended);
        }
    }

    /** What the domain says is to be told now of what runs, computed beside the round, from the tables themselves. */
    private void expect() {
        Instant now = house.clock().instant();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        ClockHorizon horizon = as("nobody", () -> horizon(now, today));
        for (Deadline deadline : running()) {
            String key = deadline.incident() + " " + deadline.kind() + " " + deadline.dueAt();
            ClockStage.of(deadline, horizon)
                    .filter(stage -> !reached.containsKey(key) || stage.compareTo(reached.get(key)) > 0)
                    .ifPresent(stage -> {
                        reached.put(key, stage);
                        expected.add(List.of(
                                deadline.incident().toString(),
                                deadline.kind().name(),
                                stage.name(),
                                today.toString()));
                    });
        }
    }

    private ClockHorizon horizon(Instant now, LocalDate today) {
        BusinessCalendar calendar = house.get(BusinessCalendar.class);
        return new ClockHorizon(
                now,
                today,
                calendar.after(today, 1),
                calendar.before(today, 3),
                Duration.ofHours(24),
                Duration.ofHours(24));
    }

    private List<Deadline> running() {
        List<Deadline> running = new ArrayList<>();
        for (List<String> row : house.rows(
                """
                select id, state, due_on, received_on from incident_case where state not in ('INADMISSIBLE', 'CLOSED')""")) {
            UUID id = UUID.fromString(row.get(0));
            running.add(day(id, kind(row.get(1)), LocalDate.parse(row.get(2))));
            running.add(
                    day(id, DeadlineKind.FEEDBACK, LocalDate.parse(row.get(3)).plusMonths(3)));
        }
        for (List<String> row : house.rows(
                "select incident_case_id, id, extract(epoch from aware_at)::bigint from privacy_track where state = 'OPEN'")) {
            Instant due = Instant.ofEpochSecond(Long.parseLong(row.get(2))).plus(Duration.ofDays(3));
            running.add(new Deadline(
                    UUID.fromString(row.get(0)),
                    DeadlineKind.LEGAL,
                    UUID.fromString(row.get(1)),
                    LocalDate.ofInstant(due, ZONE),
                    due,
                    true));
        }
        return running;
    }

    private static DeadlineKind kind(String state) {
        return switch (state) {
            case "RECEIVED" -> DeadlineKind.ACKNOWLEDGEMENT;
            case "ACKNOWLEDGED" -> DeadlineKind.TRIAGE;
            default -> DeadlineKind.WAY;
        };
    }

    private static Deadline day(UUID id, DeadlineKind kind, LocalDate due) {
        return new Deadline(
                id, kind, id, due, due.plusDays(1).atStartOfDay(ZONE).toInstant(), false);
    }

    private void stopsInTheMiddle() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> as("nobody", () -> {
                    round.walk();
                    throw new IllegalStateException("the server stops before it has kept anything");
                }));
    }

    private void twoNodesAtOnce() {
        CompletableFuture<Void> other = CompletableFuture.runAsync(this::walk);
        walk();
        other.join();
    }

    private void walk() {
        as("nobody", () -> round.walk());
    }

    private void at(LocalDate day, int hour) {
        house.clock().set(day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant());
    }
}
