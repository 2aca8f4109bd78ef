package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand newcomers of an import, asked to sign the charter. */
class OnboardingTest extends RegisterTest {

    private OnboardingBatch batch;
    private OnboardingRound round;

    @BeforeEach
    void everybody_of_the_sample_was_asked() {
        batch = house.get(OnboardingBatch.class);
        round = house.get(OnboardingRound.class);
        walk();
        house.change("delete from mail");
    }

    @Test
    void ten_thousand_people_are_asked_well_within_ten_seconds() {
        newcomers(10_000, "institution_day() - 2");
        Instant before = Instant.now();
        walk();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(asked()).isEqualTo(10_000);
        assertThat(house.words("select count(*) from mail where kind = 'attestations.assigned'"))
                .containsExactly("10000");
        assertThat(
                        house.words(
                                """
                        select count(*) from obligation o join person p on p.id = o.person_id and p.staff_no like 'ZZ%'
                          join obligation_journal j on j.obligation_id = o.id and j.line = 0 and j.step = 'ASSIGN'
                               and j.author = 'PORTAL' and j.acted_as = 'SYSTEM' and j.to_state = 'ASSIGNED'
                          join evidence_leaf l on l.register = 'obligation_journal' and l.record = o.id and l.line = 0"""))
                .containsExactly("10000");
    }

    @Test
    void each_letter_names_its_reader_the_day_and_the_reader_s_own_page() {
        newcomers(2, "institution_day() + 9");
        house.change("update person set language = 'en', first_name = 'Ann' where staff_no = 'ZZ00001'");
        walk();
        String id = house.words(
                        "select o.id from obligation o join person p on p.id = o.person_id where p.staff_no = 'ZZ00001'")
                .get(0);
        assertThat(house.rows(
                        "select language, subject from mail where once_key like 'attestations.assigned:' || ? || ':%'",
                        id))
                .singleElement()
                .satisfies(mail -> assertThat(mail).first().isEqualTo("en"))
                .satisfies(mail -> assertThat(mail.get(1)).contains("30 November 2026"));
        assertThat(house.words(
                        "select body from mail where person_id = (select id from person where staff_no = 'ZZ00001')"))
                .singleElement()
                .asString()
                .contains("Ann Nom", "https://portail.chuvb.example/attestations/read?id=" + id)
                .doesNotContain("\u27ea");
        assertThat(house.words(
                        "select body from mail where person_id = (select id from person where staff_no = 'ZZ00002')"))
                .singleElement()
                .asString()
                .contains("30 novembre 2026");
    }

    @Test
    void who_signed_last_years_charter_is_no_newcomer() {
        newcomers(1, "institution_day()");
        house.change(
                """
                insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state)
                select gen_random_uuid(), 0, p.id, g.id, v.id, date '2025-02-01', date '2025-02-01', 'CANCELLED'
                  from person p, (select id from campaign limit 1) g, charter_version v
                 where p.staff_no = 'ZZ00001' and v.number = '2.0.0'""");
        walk();
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void what_was_asked_before_the_server_stopped_is_not_asked_again() {
        newcomers(Asking.BATCH + 10, "institution_day()");
        assertThat(as("nobody", () -> batch.askNext())).isTrue();
        assertThat(asked()).isEqualTo(Asking.BATCH);
        walk();
        walk();
        assertThat(asked()).isEqualTo(Asking.BATCH + 10);
        assertThat(house.words("select count(distinct once_key) || ' ' || count(*) from mail"))
                .containsExactly("%1$d %1$d".formatted(Asking.BATCH + 10));
    }

    @Test
    void while_one_node_asks_the_other_has_nothing_to_do() throws SQLException {
        newcomers(3, "institution_day()");
        try (Connection other = house.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + 0x6f6e62L + ")");
            walk();
            assertThat(asked()).isZero();
            other.rollback();
        }
        walk();
        assertThat(asked()).isEqualTo(3);
    }

    @Test
    void whose_record_an_officer_holds_is_asked_in_the_next_round() throws SQLException {
        newcomers(3, "institution_day()");
        try (Connection officer = house.connection();
                Statement statement = officer.createStatement()) {
            officer.setAutoCommit(false);
            statement.execute("select 1 from person where staff_no = 'ZZ00002' for update");
            walk();
            assertThat(asked()).isEqualTo(2);
            officer.rollback();
        }
        walk();
        assertThat(asked()).isEqualTo(3);
    }

    private void newcomers(int count, String firstDay) {
        house.change(
                """
                insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language,
                                    employment_type, profession, starts_on, status)
                select gen_random_uuid(), 0, 'ZZ' || lpad(n::text, 5, '0'), '', 'Prénom', 'Nom', 'zz' || n || '@x.example', 'fr',
                       'PERMANENT', 'NURSE', %s, 'ACTIVE'
                  from generate_series(1, ?) n"""
                        .formatted(firstDay),
                count);
    }

    private void walk() {
        as("nobody", () -> round.walk());
    }

    private int asked() {
        return Integer.parseInt(house.words(
                        "select count(*) from obligation o join person p on p.id = o.person_id where p.staff_no like 'ZZ%'")
                .get(0));
    }
}
