package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.mandates.ConditionKind;
import org.aval.domain.mandates.EndReason;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.shared.BothNames;
import org.aval.service.house.House;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** A mandate through every hand, and what is refused on the way. */
class MandateDeskTest extends RegisterTest {

    /** Communications officer. */
    private static final String SOPHIE = "VB10003";
    /** Director general. */
    private static final String HELENE = "VB10001";
    /** Physician in internal medicine, chair of the committee. */
    private static final String IRENE = "VB10008";
    /** Physiotherapist whose signature has expired. */
    private static final String LUC = "VB10015";

    @Test
    void a_nurse_asks_and_everybody_decides_in_turn() {
        UUID mandate = granted(AMELIE, JULIEN);
        assertThat(record(mandate).standing()).isEqualTo(MandateStanding.GRANTED);
        as(AMELIE, () -> requests().accept(mandate, version(mandate), House.PASSWORD));
        assertThat(record(mandate).standing()).isEqualTo(MandateStanding.UPCOMING);

        day("2026-12-02"); // the signature ended on 28 November: for ten open days more, rights still stand
        assertThat(record(mandate).standing()).isEqualTo(MandateStanding.VALID);
        day("2026-12-16");
        assertThat(record(mandate).standing()).isEqualTo(MandateStanding.BLOCKED);
        as(KARIM, () -> desk().suspend(mandate, version(mandate), LocalDate.of(2027, 1, 8), "Plainte d’un lecteur."));
        assertThat(record(mandate).standing()).isEqualTo(MandateStanding.SUSPENDED);
        refused(
                "mandates.condition.notAttested",
                () -> as(KARIM, () -> desk().reinstate(mandate, version(mandate), "Levée.")));
        as(KARIM, () -> desk().revoke(
                        mandate, version(mandate), EndReason.REVOKED_ROLE_CHANGE, null, "Nouvelles fonctions."));
        assertThat(record(mandate).standing()).isEqualTo(MandateStanding.REVOKED);
        assertThat(kinds(mandate))
                .contains(
                        "mandates.toApprove",
                        "mandates.toReview",
                        "mandates.toGrant",
                        "mandates.granted",
                        "mandates.welcome",
                        "mandates.suspended",
                        "mandates.revoked");
    }

    @Test
    void a_manager_grants_within_the_own_unit_and_power_only() {
        UUID mandate = reviewed(AMELIE, JULIEN, MandateScene.expert(person(AMELIE), "NURSING"));
        // who leads somebody else is not told that there is a request
        refused("mandates.unknown", () -> as(THOMAS, () -> desk().grant(mandate, version(mandate), "")));
        UUID position = reviewed(
                ELODIE_S_HEAD,
                HELENE,
                MandateScene.wish(
                        person(ELODIE_S_HEAD),
                        MandateType.TOPIC_EXPERT,
                        MessageLevel.POSITION,
                        Set.of("NURSING"),
                        MandateScene.FROM,
                        MandateScene.UNTIL));
        refused("mandates.beyondPower", () -> as(KARIM, () -> desk().grant(position, version(position), "")));
        as(HELENE, () -> desk().grant(position, version(position), ""));
        assertThat(record(position).state()).isEqualTo(MandateState.GRANTED);
    }

    private static final String ELODIE_S_HEAD = THOMAS;

    @Test
    void nobody_grants_to_themselves_nor_approves_their_own_even_by_a_forged_request() {
        UUID mandate = draft(JULIEN, MandateScene.expert(person(JULIEN), "EMERGENCY_WAITS"));
        as(JULIEN, () -> requests().submit(mandate, version(mandate)));
        refused("mandates.notForYourself", () -> as(JULIEN, () -> desk().approve(mandate, version(mandate), "")));
        as(HELENE, () -> desk().approve(mandate, version(mandate), ""));
        as(SOPHIE, () -> desk().review(mandate, version(mandate), ""));
        refused("mandates.notForYourself", () -> as(JULIEN, () -> desk().grant(mandate, version(mandate), "")));
    }

    @Test
    void what_commits_the_institution_goes_past_legal_counsel() {
        MandateWish wish = MandateScene.wish(
                person(AMELIE),
                MandateType.TOPIC_EXPERT,
                MessageLevel.POSITION,
                Set.of("NURSING"),
                MandateScene.FROM,
                MandateScene.UNTIL);
        UUID mandate = draft(AMELIE, wish);
        as(AMELIE, () -> requests().submit(mandate, version(mandate)));
        as(JULIEN, () -> desk().approve(mandate, version(mandate), ""));
        refused("mandates.counselNotHeard", () -> as(SOPHIE, () -> desk().review(mandate, version(mandate), "")));
        assertThat(as(CATHERINE, () -> reader().waiting()))
                .filteredOn(task -> task.id().equals(mandate))
                .extracting(MandateTask::step)
                .containsExactly(MandateStep.ADVISE);
        as(CATHERINE, () -> desk().advise(mandate, version(mandate), "Possible avec une relecture."));
        as(SOPHIE, () -> desk().review(mandate, version(mandate), ""));
        assertThat(record(mandate).state()).isEqualTo(MandateState.REVIEWED);
    }

    @Test
    void a_mandate_is_not_granted_while_a_condition_fails_and_the_panel_says_which() {
        UUID luc = UUID.fromString(house.words("select id::text from mandate where reference = 'MAN-2026-0017'")
                .get(0));
        MandatePanel panel = as(LUC, () -> requests().panel(MandateScene.expert(person(LUC), "RETURN_TO_SPORT")));
        assertThat(panel.conditions().stream().filter(c -> !c.met()).map(c -> c.kind()))
                .contains(ConditionKind.ATTESTED);
        as(HELENE, () -> desk().approve(luc, version(luc), ""));
        as(SOPHIE, () -> desk().review(luc, version(luc), ""));
        refused("mandates.condition.notAttested", () -> as(KARIM, () -> desk().grant(luc, version(luc), "")));
    }

    @Test
    void an_overlapping_mandate_a_backward_one_and_one_beyond_the_contract_are_not_sent() {
        UUID again = draft(
                "VB10012",
                MandateScene.wish(
                        person("VB10012"),
                        MandateType.TOPIC_EXPERT,
                        MessageLevel.EDUCATION,
                        Set.of("VACCINATION"),
                        MandateScene.FROM,
                        MandateScene.UNTIL));
        house.change("delete from mandate_channel where mandate_id = ?", again);
        house.change("insert into mandate_channel values (?, 'RADIO')", again);
        refused(
                "mandates.condition.overlapping",
                () -> as("VB10012", () -> requests().submit(again, version(again))));
        MandateWish backwards = MandateScene.wish(
                person(AMELIE),
                MandateType.EVENT,
                MessageLevel.INFORMATION,
                Set.of("NURSING"),
                MandateScene.UNTIL,
                MandateScene.FROM);
        refused("mandates.condition.endsBefore", () -> draft(AMELIE, backwards));
        UUID beyond = draft("VB10017", MandateScene.expert(person("VB10017"), "PLACEMENTS"));
        refused(
                "mandates.condition.beyondContract",
                () -> as("VB10017", () -> requests().submit(beyond, version(beyond))));
        UUID reserved = draft(AMELIE, MandateScene.expert(person(AMELIE), "BRANDS"));
        refused("mandates.condition.reserved", () -> as(AMELIE, () -> requests().submit(reserved, version(reserved))));
        assertThat(as(AMELIE, () -> requests().panel(MandateScene.expert(person(AMELIE), "BRANDS")))
                        .conditions())
                .filteredOn(condition -> !condition.met() && condition.kind() == ConditionKind.TOPICS_OPEN)
                .singleElement()
                .satisfies(condition -> assertThat(condition.verdict().details())
                        .as("by its name")
                        .containsExactly(List.of(new BothNames("Marques et produits", "Brands and products"))));
    }

    @Test
    void acceptance_after_it_lapsed_is_refused_and_said_once() {
        UUID mandate = granted(AMELIE, JULIEN);
        day("2026-12-05");
        refused(
                "mandates.lapsed",
                () -> as(AMELIE, () -> requests().accept(mandate, version(mandate), House.PASSWORD)));
        assertThat(record(mandate).standing()).isEqualTo(MandateStanding.LAPSED);
        MandateRound round = house.get(MandateRound.class);
        as("nobody", round::tell);
        as("nobody", round::tell);
        assertThat(kinds(mandate).stream().filter("mandates.lapsed"::equals)).hasSize(1);
    }

    @Test
    void two_clicks_and_two_people_at_once_are_one_decision() {
        UUID mandate = reviewed(AMELIE, JULIEN, MandateScene.expert(person(AMELIE), "NURSING"));
        int seen = version(mandate);
        as(JULIEN, () -> desk().grant(mandate, seen, ""));
        refused("shared.changedMeanwhile", () -> as(JULIEN, () -> desk().grant(mandate, seen, "")));
        refused("shared.changedMeanwhile", () -> as(KARIM, () -> desk().reject(mandate, seen, "Non.")));
    }

    @Test
    void days_that_were_written_wrong_are_corrected_and_what_was_known_stays() {
        UUID samuels = UUID.fromString(house.words("select id::text from mandate where reference = 'MAN-2026-0009'")
                .get(0));
        LocalDate from = LocalDate.of(2026, 5, 1);
        as(KARIM, () -> desk().correct(
                        samuels, version(samuels), from, LocalDate.of(2026, 12, 31), "Faute de frappe."));
        assertThat(house.words("select ends_on::text from mandate_term where mandate_id = ? order by line", samuels))
                .containsExactly("2027-04-30", "2026-12-31");
        assertThat(house.words(
                        "select distinct upper(effective)::text from mandate_voice where mandate_id = ? and upper_inf(known)",
                        samuels))
                .containsExactly("2027-01-01");
        assertThat(house.words(
                        "select distinct upper(effective)::text from mandate_voice where mandate_id = ? and not upper_inf(known)",
                        samuels))
                .containsExactly("2027-05-01");
    }

    @Test
    void the_chair_suspends_quietly_and_only_the_chair_lifts_it() {
        UUID amelies = UUID.fromString(house.words("select id::text from mandate where reference = 'MAN-2026-0012'")
                .get(0));
        assertThat(record(amelies).standing()).isEqualTo(MandateStanding.SUSPENDED);
        refused(
                "mandates.liftedElsewhere",
                () -> as(KARIM, () -> desk().reinstate(amelies, version(amelies), "Assez.")));
        MandateRecord seen = as(JULIEN, () -> reader().read(amelies, "fr"));
        assertThat(seen.timeline().get(0).motive()).isEmpty();
        assertThat(seen.timeline().get(0).who()).isNull();
        as(IRENE, () -> desk().reinstate(amelies, version(amelies), "La mesure n’est plus nécessaire."));
        assertThat(record(amelies).standing()).isEqualTo(MandateStanding.VALID);
    }

    @Test
    void when_the_grantor_loses_the_power_the_mandate_waits_for_the_successor() {
        UUID sophies = UUID.fromString(house.words("select id::text from mandate where reference = 'MAN-2026-0009'")
                .get(0));
        assertThat(record(sophies).standing()).isEqualTo(MandateStanding.VALID);
        house.change(
                """
                update role_assignment set state = 'ENDED', ends_on = '2026-11-19'
                 where role = 'COMMS_DIRECTOR' and absent_id is null""");
        assertThat(record(sophies).standing()).isEqualTo(MandateStanding.BLOCKED);
        as(HELENE, () -> desk().confirm(sophies, version(sophies), "Reprise."));
        assertThat(record(sophies).standing()).isEqualTo(MandateStanding.VALID);
    }

    @Test
    void a_suspension_goes_on_once_and_by_another_person() {
        UUID priyas = mandate("MAN-2026-0010");
        as(KARIM, () -> desk().suspend(priyas, version(priyas), LocalDate.of(2026, 12, 10), "Plainte d’un lecteur."));
        day("2026-12-08");
        refused("mandates.prolongedByAnother", () -> prolong(KARIM, priyas, LocalDate.of(2027, 1, 6)));
        refused("mandates.reviewNotLater", () -> prolong(HELENE, priyas, LocalDate.of(2026, 12, 10)));
        refused("mandates.reviewTooLate", () -> prolong(HELENE, priyas, LocalDate.of(2027, 1, 8)));
        refused(
                "shared.motiveMissing",
                () -> as(HELENE, () -> desk().prolong(priyas, version(priyas), LocalDate.of(2027, 1, 6), "")));
        prolong(HELENE, priyas, LocalDate.of(2027, 1, 6));
        MandateRecord record = record(priyas);
        assertThat(record.standing()).isEqualTo(MandateStanding.SUSPENDED);
        assertThat(record.pause().reviewOn()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(kinds(priyas)).contains("mandates.prolonged", "mandates.prolongedTold");
        day("2027-01-05");
        refused("mandates.prolongedEnough", () -> prolong(KARIM, priyas, LocalDate.of(2027, 2, 1)));
        house.rules("mandateProlongations", "2");
        prolong(KARIM, priyas, LocalDate.of(2027, 2, 1));
        assertThat(record(priyas).pause().reviewOn()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void what_the_chair_suspended_nobody_else_prolongs() {
        UUID amelies = mandate("MAN-2026-0012");
        refused("mandates.liftedElsewhere", () -> prolong(HELENE, amelies, LocalDate.of(2026, 12, 20)));
        refused("mandates.prolongedByAnother", () -> prolong(IRENE, amelies, LocalDate.of(2026, 12, 20)));
    }

    @Test
    void a_suspension_is_not_silent_for_longer_than_thirty_days_in_the_database_either() {
        assertThatThrownBy(() -> house.changeAsPortal(
                        "update mandate set review_on = suspended_on + 31 where reference = 'MAN-2026-0012'"))
                .hasMessageContaining("suspended_with_a_review");
    }

    @Test
    void who_accepts_gives_the_password_again() {
        UUID mandate = granted(AMELIE, JULIEN);
        refused("mandates.wrongPassword", () -> as(AMELIE, () -> requests().accept(mandate, version(mandate), "")));
        refused(
                "mandates.wrongPassword",
                () -> as(AMELIE, () -> requests().accept(mandate, version(mandate), "pas le bon")));
        assertThat(record(mandate).standing()).isEqualTo(MandateStanding.GRANTED);
    }

    @Test
    void the_institution_says_itself_who_grants_what_and_within_how_many_days_it_is_accepted() {
        UUID mandate = reviewed(AMELIE, JULIEN, MandateScene.expert(person(AMELIE), "NURSING"));
        house.rules("managerGrantsTypes", "EVENT");
        house.rules("mandateAcceptDays", "3");
        assertThat(waiting(JULIEN)).doesNotContain(MandateStep.GRANT);
        assertThat(waiting(KARIM)).contains(MandateStep.GRANT);
        refused("mandates.beyondPower", () -> as(JULIEN, () -> desk().grant(mandate, version(mandate), "")));
        as(KARIM, () -> desk().grant(mandate, version(mandate), ""));
        assertThat(record(mandate).acceptBy()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void a_training_counts_for_as_long_as_the_institution_says_on_the_page_and_in_the_register() {
        UUID priyas = mandate("MAN-2026-0010");
        house.change("update mandate set media_trained_on = '2026-01-15' where id = ?", priyas);
        assertThat(record(priyas).standing()).isEqualTo(MandateStanding.VALID);
        house.rules("mediaTrainingMonths", "6");
        assertThat(record(priyas).standing()).isEqualTo(MandateStanding.BLOCKED);
        Standings standings = house.get(Standings.class);
        assertThat(as(
                        KARIM,
                        () -> standings.now(
                                List.of(priyas), house.clock().instant().atOffset(ZoneOffset.UTC))))
                .containsEntry(priyas, MandateStanding.BLOCKED);
    }

    private void prolong(String who, UUID mandate, LocalDate reviewOn) {
        as(who, () -> desk().prolong(mandate, version(mandate), reviewOn, "L’examen n’est pas fini."));
    }

    private UUID mandate(String reference) {
        return UUID.fromString(house.words("select id::text from mandate where reference = ?", reference)
                .get(0));
    }

    @Test
    void what_is_only_asked_for_is_told_to_those_it_concerns() {
        UUID mandate = draft(AMELIE, MandateScene.expert(person(AMELIE), "NURSING"));
        refused("mandates.unknown", () -> as(NOEMIE, () -> reader().read(mandate, "fr")));
        UUID priyas = UUID.fromString(house.words("select id::text from mandate where reference = 'MAN-2026-0010'")
                .get(0));
        MandateRecord open = as(NOEMIE, () -> reader().read(priyas, "fr"));
        assertThat(open.whole()).isFalse();
        assertThat(open.timeline()).isEmpty();
        assertThat(open.conditions()).isEmpty();
        refused("mandates.unknown", () -> as(NOEMIE, () -> reader().read(mandate("MAN-2026-0012"), "fr")));
    }

    @Test
    void the_holders_hear_of_the_end_two_months_one_month_and_a_week_before_each_once() {
        MandateRound round = house.get(MandateRound.class);
        for (String day : List.of("2026-12-02", "2026-12-03", "2027-01-01", "2027-01-24", "2027-01-25", "2027-01-31")) {
            day(day);
            as("nobody", round::tell);
        }
        assertThat(
                        house.words(
                                """
                        select m.kind from mail m where m.address = 'julien.fortin@chuvb.example'
                           and m.kind like 'mandates.expiring%' order by m.created_at"""))
                .containsExactly("mandates.expiringEarly", "mandates.expiringSoon", "mandates.expiringLast");
    }

    private UUID draft(String staffNo, MandateWish wish) {
        return as(staffNo, () -> requests().draft(wish));
    }

    private UUID reviewed(String holder, String head, MandateWish wish) {
        UUID mandate = draft(holder, wish);
        as(holder, () -> requests().submit(mandate, version(mandate)));
        as(head, () -> desk().approve(mandate, version(mandate), "Deux heures par semaine."));
        if (wish.reach().messageLevel().needsCounsel()) {
            as(CATHERINE, () -> desk().advise(mandate, version(mandate), "Possible."));
        }
        as(SOPHIE, () -> desk().review(mandate, version(mandate), "Favorable."));
        return mandate;
    }

    private UUID granted(String holder, String head) {
        UUID mandate = reviewed(holder, head, MandateScene.expert(person(holder), "NURSING"));
        assertThat(waiting(head)).contains(MandateStep.GRANT);
        as(head, () -> desk().grant(mandate, version(mandate), ""));
        assertThat(waiting(holder)).containsExactly(MandateStep.ACCEPT);
        return mandate;
    }

    private List<MandateStep> waiting(String staffNo) {
        return as(staffNo, () -> reader().waiting()).stream()
                .map(MandateTask::step)
                .toList();
    }

    private MandateRecord record(UUID mandate) {
        return as(KARIM, () -> reader().read(mandate, "fr"));
    }

    private int version(UUID mandate) {
        return Integer.parseInt(
                house.words("select version from mandate where id = ?", mandate).get(0));
    }

    private List<String> kinds(UUID mandate) {
        return house.words(
                "select kind from mail where once_key like '%' || ? || '%' order by created_at", mandate.toString());
    }

    private void day(String day) {
        house.clock().set(Instant.parse(day + "T14:00:00Z"));
    }

    private MandateRequestDesk requests() {
        return house.get(MandateRequestDesk.class);
    }

    private MandateDesk desk() {
        return house.get(MandateDesk.class);
    }

    private MandateReader reader() {
        return house.get(MandateReader.class);
    }
}
