package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.aval.domain.attestations.ReminderPlan;
import org.aval.domain.attestations.ReminderStep;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year of reminders: the clock is moved, servers stop in the middle, two of them walk at once. */
class ReminderYearTest extends RegisterTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 21);
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private ReminderRound round;

    @BeforeEach
    void nobody_has_anything_to_sign() {
        round = house.get(ReminderRound.class);
        house.change("update obligation set state = 'CANCELLED' where state <> 'SIGNED'");
    }

    @Test
    void in_a_year_with_restarts_no_reminder_is_missed_and_none_is_doubled() {
        List<String> people = List.of(NOEMIE, AMELIE, THOMAS, CATHERINE, KARIM);
        Random chance = new Random(20261121);
        for (int i = 0; i < people.size(); i++) {
            for (int round = 0; round < 3; round++) {
                asked(people.get(i), FIRST_DAY.plusDays(20 + 100L * round + chance.nextInt(60)));
            }
        }
        List<LocalDate> ran = new ArrayList<>();
        for (LocalDate day = FIRST_DAY; day.isBefore(FIRST_DAY.plusYears(1)); day = day.plusDays(1)) {
            if (chance.nextInt(10) < 3) {
                continue; // the server stands still all day
            }
            ran.add(day);
            at(day, 9);
            switch (chance.nextInt(6)) {
                case 0 -> stopsInTheMiddle();
                case 1 -> twoNodesAtOnce();
                default -> walk();
            }
            at(day, 15);
            walk();
        }
        assertThat(
                        house.rows(
                                """
                        select s.obligation_id, s.step, s.sent_on from reminder_sent s order by 1, 2"""))
                .containsExactlyInAnyOrderElementsOf(expected(ran));
        assertThat(
                        house.words(
                                """
                        select count(*) from (select person_id, date_trunc('day', created_at at time zone 'America/Toronto')
                          from mail where kind = 'attestations.digest' group by 1, 2 having count(*) > 1) twice"""))
                .containsExactly("0");
        assertThat(
                        house.words(
                                """
                        select count(*) from (select distinct o.person_id, s.sent_on from reminder_sent s join obligation o
                            on o.id = s.obligation_id where s.step not in ('MANAGER', 'DIRECTOR')) days
                         where not exists (select 1 from mail m where m.person_id = days.person_id
                            and m.kind in ('attestations.digest', 'attestations.weekly')
                            and m.body like '%signer%' and (m.created_at at time zone 'America/Toronto')::date = days.sent_on)"""))
                .as("days on which somebody was to be reminded and had no letter")
                .containsExactly("0");
    }

    @Test
    void the_person_then_the_manager_and_whoever_stands_in_then_the_director_hear_of_it() {
        asked(NOEMIE, FIRST_DAY.plusDays(5));
        on(FIRST_DAY.plusDays(4));
        assertThat(bodies()).singleElement().asString().contains("À signer avant le 26 novembre 2026");
        on(FIRST_DAY.plusDays(6));
        house.change(
                """
                insert into role_assignment (id, person_id, role, starts_on, ends_on, absent_id)
                select gen_random_uuid(), (select id from person where staff_no = 'VB10011'), 'MANAGER', date '2026-11-20',
                       date '2026-12-31', (select id from person where staff_no = 'VB10009')""");
        on(FIRST_DAY.plusDays(8));
        assertThat(readers("Noémie Tessier n’a pas encore signé")).containsExactly(JULIEN, THOMAS);
        on(FIRST_DAY.plusDays(15));
        assertThat(readers("Toujours sans signature")).hasSize(1).doesNotContain(JULIEN, NOEMIE);
    }

    @Test
    void what_is_signed_closed_or_turned_off_is_not_reminded() {
        asked(NOEMIE, FIRST_DAY.plusDays(5));
        asked(AMELIE, FIRST_DAY.plusDays(5));
        asked(ELODIE, FIRST_DAY.plusDays(5));
        house.change(
                "update obligation set state = 'REFUSED' where person_id = (select id from person where staff_no = ?)",
                AMELIE);
        house.change("update campaign set state = 'CLOSED' where code = 'ONB-2026'");
        on(FIRST_DAY.plusDays(4));
        assertThat(house.words("select count(*) from reminder_sent")).containsExactly("0");
        house.change("update campaign set state = 'OPEN' where code = 'ONB-2026'");
        house.change("alter table parameter_value disable trigger user");
        house.change("update parameter_value set value = '0' where key = 'reminderLastDays'");
        walk();
        assertThat(house.words("select count(*) from reminder_sent")).containsExactly("0");
    }

    @Test
    void a_new_due_day_is_reminded_anew_and_several_things_stand_in_one_letter() {
        asked(NOEMIE, FIRST_DAY.plusDays(5));
        on(FIRST_DAY.plusDays(4));
        house.change(
                """
                insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state)
                select gen_random_uuid(), 0, p.id, (select id from campaign where code = 'ANN-2025'),
                       (select id from charter_version where number = '2.0.0'), date '2026-12-10', date '2026-12-30', 'ASSIGNED'
                  from person p where p.staff_no = 'VB10030'""");
        house.change("update campaign set state = 'OPEN' where code = 'ANN-2025'");
        house.change(
                """
                insert into obligation_journal select id, 0, now(), date '2026-11-21', 'PORTAL', 'SYSTEM', 'ASSIGN', null, 'ASSIGNED', ''
                  from obligation where due_on = date '2026-12-10'""");
        house.change(
                "update obligation set due_on = date '2026-12-10', hard_limit_on = date '2026-12-30' where state = 'ASSIGNED'");
        on(LocalDate.of(2026, 12, 3));
        assertThat(house.words(
                        "select body from mail where kind = 'attestations.digest' and once_key like '%2026-12-03' and person_id = ?",
                        person(NOEMIE)))
                .singleElement()
                .satisfies(body ->
                        assertThat(body.split("avant le 10 décembre 2026", -1)).hasSize(3));
    }

    @Test
    void managers_hear_once_a_week_where_their_team_stands() {
        asked(NOEMIE, FIRST_DAY.plusDays(30));
        for (int day = 1; day <= 8; day++) {
            on(FIRST_DAY.plusDays(day));
        }
        assertThat(house.rows(
                        """
                        select m.once_key, m.body from mail m where m.kind = 'attestations.weekly' and m.person_id = ?
                         order by 1""",
                        person(JULIEN)))
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(mail.get(1)).contains("1 à signer, dont 0 en retard", "Noémie Tessier"));
    }

    @Test
    void a_manager_has_one_letter_on_the_day_of_the_week_with_all_of_it() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        asked(NOEMIE, monday.minusDays(3));
        asked(JULIEN, monday.plusDays(1));
        on(monday);
        assertThat(house.rows("select kind, body from mail where person_id = ? order by 1", person(JULIEN)))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.get(0)).isEqualTo("attestations.weekly");
                    assertThat(mail.get(1))
                            .contains(
                                    "À signer avant le 1 décembre 2026",
                                    "n’a pas encore signé",
                                    "Dans votre équipe : 1");
                });
        walk();
        at(monday, 15);
        house.change("update mail set state = 'SENT'");
        asked(AMELIE, monday.minusDays(3));
        walk();
        assertThat(house.words("select count(*) from mail where person_id = ?", person(JULIEN)))
                .containsExactly("1");
        on(monday.plusDays(1));
        assertThat(house.words("select count(*) from mail where person_id = ?", person(JULIEN)))
                .containsExactly("2");
    }

    @Test
    void a_step_that_fell_before_it_was_introduced_is_told_to_nobody() {
        asked(NOEMIE, FIRST_DAY.plusDays(5));
        asked(AMELIE, FIRST_DAY.plusDays(6));
        house.change("alter table parameter_value disable trigger user");
        house.change("update parameter_value set from_day = ? where key like 'reminder%Days'", FIRST_DAY.plusDays(7));
        on(FIRST_DAY.plusDays(8));
        assertThat(
                        house.rows(
                                "select p.staff_no, s.step from reminder_sent s join obligation o on o.id = s.obligation_id join person p on p.id = o.person_id order by 1, 2"))
                .containsExactlyInAnyOrder(List.of(NOEMIE, "MANAGER"), List.of(AMELIE, "LATE"));
    }

    @Test
    void reminders_for_ten_thousand_people_are_queued_within_thirty_seconds() {
        house.change(
                """
                insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language,
                                    employment_type, profession, starts_on, status)
                select gen_random_uuid(), 0, 'ZZ' || lpad(n::text, 5, '0'), '', 'Prénom', 'Nom', 'zz' || n || '@x.example', 'fr',
                       'PERMANENT', 'NURSE', date '2026-01-01', 'ACTIVE' from generate_series(1, 10000) n""");
        as("nobody", () -> house.get(OnboardingRound.class).walk());
        house.change(
                "update obligation set due_on = date '2026-11-29', hard_limit_on = date '2026-12-28' where state = 'ASSIGNED'");
        at(FIRST_DAY.plusDays(1), 9);
        Instant before = Instant.now();
        walk();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(house.words("select count(*) from mail where kind = 'attestations.digest'")
                        .get(0))
                .satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThanOrEqualTo(10_000));
    }

    /** What the plan of the domain says, for a server that ran on these days. */
    private List<List<String>> expected(List<LocalDate> ran) {
        ReminderPlan plan = as("nobody", () -> house.get(ReminderPlans.class).plan());
        List<List<String>> expected = new ArrayList<>();
        for (List<String> row : house.rows("select id, due_on from obligation where state = 'ASSIGNED'")) {
            for (ReminderStep step : ReminderStep.values()) {
                plan.day(step, FIRST_DAY, LocalDate.parse(row.get(1)))
                        .flatMap(day ->
                                ran.stream().filter(run -> !run.isBefore(day)).findFirst())
                        .ifPresent(day -> expected.add(List.of(row.get(0), step.name(), day.toString())));
            }
        }
        return expected;
    }

    private void asked(String staffNo, LocalDate due) {
        house.change(
                """
                with asked as (
                    insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state)
                    select gen_random_uuid(), 0, p.id, c.id, v.id, ?, ?, 'ASSIGNED'
                      from person p, charter_version v,
                           (insert_campaign) c
                     where p.staff_no = ? and v.number = '2.1.0'
                    returning id)
                insert into obligation_journal
                select id, 0, now(), ?, 'PORTAL', 'SYSTEM', 'ASSIGN', null, 'ASSIGNED', '' from asked"""
                        .replace(
                                "(insert_campaign)",
                                "(select id from campaign g where g.kind <> 'REMEDIAL' and not exists (select 1 from obligation o"
                                        + " where o.campaign_id = g.id and o.state = 'ASSIGNED' and o.person_id ="
                                        + " (select id from person where staff_no = '" + staffNo
                                        + "')) order by g.code desc limit 1)"),
                due,
                due.plusDays(5),
                staffNo,
                FIRST_DAY);
        house.change("update campaign set state = 'OPEN'");
    }

    private void on(LocalDate day) {
        at(day, 9);
        walk();
    }

    private void at(LocalDate day, int hour) {
        house.clock().set(day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant());
    }

    private void walk() {
        as("nobody", () -> round.walk());
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

    private List<String> bodies() {
        return house.words("select body from mail where kind = 'attestations.digest'");
    }

    private List<String> readers(String words) {
        return house.words(
                """
                select distinct p.staff_no from mail m join person p on p.id = m.person_id
                 where m.kind in ('attestations.digest', 'attestations.weekly') and m.body like '%' || ? || '%' order by 1""",
                words);
    }
}
