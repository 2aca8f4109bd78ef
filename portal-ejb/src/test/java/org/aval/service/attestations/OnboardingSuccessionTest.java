package org.aval.service.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.ConsultationOutcome;
import org.aval.service.charters.CharterDesk;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** What a version that takes over asks of newcomers, of those who were asked, and of those who have signed. */
class OnboardingSuccessionTest extends RegisterTest {

    private static final String HELENE = "VB10001";
    private static final String JAMES = "VB10031";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_small_change_voids_no_signature_and_asks_newcomers_the_new_text() {
        List<List<String>> signed =
                house.rows("select reference, state, superseded_on from attestation_now order by 1");
        String due = house.words("select due_on from obligation where id = ?", obligationOf(NOEMIE))
                .get(0);
        publish(ChangeType.MINOR, TODAY.plusDays(14));
        round();
        assertThat(rounds()).containsExactly("2.1.0");

        house.clock().forward(Duration.ofDays(14));
        newcomer("A1");
        round();
        round();
        assertThat(rounds()).containsExactly("2.1.0", "2.2.0");
        assertThat(house.rows("select reference, state, superseded_on from attestation_now order by 1"))
                .isEqualTo(signed);
        assertThat(asked(NOEMIE)).containsExactly(List.of("2.2.0", "ASSIGNED", due));
        assertThat(asked(JAMES)).extracting(row -> row.get(0)).containsExactly("2.1.0");
        assertThat(asked("A1")).extracting(row -> row.get(0)).containsExactly("2.2.0");
        assertThat(
                        house.rows(
                                "select distinct author, step, from_state, to_state, motive from obligation_journal where step = 'CARRY_OVER'"))
                .containsExactly(List.of("PORTAL", "CARRY_OVER", "ASSIGNED", "ASSIGNED", "2.2.0"));
    }

    @Test
    void after_a_major_change_nothing_is_carried_over_and_newcomers_sign_the_new_text() {
        publish(ChangeType.MAJOR, TODAY.plusDays(20));
        house.clock().forward(Duration.ofDays(20));
        newcomer("A1");
        round();
        assertThat(asked(NOEMIE)).extracting(row -> row.get(0)).contains("2.1.0");
        assertThat(asked("A1")).extracting(row -> row.get(0)).contains("4.0.0");
        assertThat(house.words("select count(*) from obligation_journal where step = 'CARRY_OVER'"))
                .containsExactly("0");
    }

    private void publish(ChangeType change, LocalDate from) {
        CharterDesk desk = house.get(CharterDesk.class);
        UUID charter = UUID.fromString(house.words("select id from charter").get(0));
        if (change == ChangeType.MAJOR) {
            UUID draft = UUID.fromString(house.words("select id from charter_version where number = '3.0.0'")
                    .get(0));
            as(KARIM, () -> desk.abandon(draft, shown(draft), "Autrement"));
        }
        UUID id = as(KARIM, () -> desk.draft(charter, change));
        as(KARIM, () -> desk.describe(id, shown(id), new CharterVersion.Summary("Canaux", "Channels"), 30));
        as(KARIM, () -> desk.openConsultation(id, shown(id)));
        for (ConsultationBody body :
                List.of(ConsultationBody.LEGAL, ConsultationBody.PRIVACY, ConsultationBody.USERS_COMMITTEE)) {
            as(KARIM, () -> desk.recordConsultation(id, shown(id), body, TODAY, ConsultationOutcome.FAVOURABLE, ""));
        }
        as(KARIM, () -> desk.submit(id, shown(id)));
        as(CATHERINE, () -> desk.endorse(id, shown(id), ""));
        as(HELENE, () -> desk.approve(id, shown(id), "CODIR", "CODIR-2026-300", ""));
        as(KARIM, () -> desk.schedule(id, shown(id), from));
    }

    private int shown(UUID id) {
        return Integer.parseInt(house.words("select version from charter_version where id = ?", id)
                .get(0));
    }

    private void round() {
        as("nobody", () -> house.get(OnboardingRound.class).walk());
    }

    private List<String> rounds() {
        return house.words(
                """
                select v.number from campaign g join charter_version v on v.id = g.charter_version_id
                 where g.kind = 'ONBOARDING' order by v.effective_from""");
    }

    private List<List<String>> asked(String staffNo) {
        return house.rows(
                """
                select v.number, o.state, o.due_on from obligation o join charter_version v on v.id = o.charter_version_id
                  join person p on p.id = o.person_id join campaign g on g.id = o.campaign_id
                 where p.staff_no = ? and o.state <> 'SIGNED' and g.kind = 'ONBOARDING'""",
                staffNo);
    }

    private void newcomer(String staffNo) {
        house.change(
                """
                insert into person (id, version, staff_no, honorific, first_name, last_name, work_email, language,
                                    employment_type, profession, starts_on, status)
                values (gen_random_uuid(), 0, ?, '', 'Ada', 'Roy', ? || '@chuvb.example', 'fr', 'PERMANENT', 'NURSE',
                        institution_day(), 'ACTIVE')""",
                staffNo,
                staffNo);
    }
}
