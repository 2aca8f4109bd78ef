package org.aval.service.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.secrecy.EmergencyStep;
import org.aval.service.incidents.CaseRecord;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.CaseText;
import org.aval.service.incidents.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case opened by two offices together, for some hours, told to whoever is entitled; closed to the excluded for ever. */
class EmergencyDeskTest extends SecrecyStage {

    private static final String DIRECTOR = "VB10001";
    private static final String REASON = "La présidence et le secrétariat sont absents";

    private EmergencyDesk desk;
    private EmergencyRegister register;
    private CaseRegister cases;
    private Receipt receipt;
    private UUID incident;

    @BeforeEach
    void a_case_that_opens_to_neither_of_them() {
        desk = house.get(EmergencyDesk.class);
        register = house.get(EmergencyRegister.class);
        cases = house.get(CaseRegister.class);
        receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED);
        incident = incident(receipt);
        house.change("delete from mail");
    }

    @Test
    void one_office_asks_another_agrees_and_both_read_for_some_hours_and_not_a_moment_longer() {
        UUID opening = asked();
        refused("incidents.unknown", () -> as(DIRECTOR, () -> cases.read(incident)));
        assertThat(as(CATHERINE, () -> register.read(opening)).words()).containsEntry(EmergencyStep.ASK, REASON);
        as(CATHERINE, () -> desk.agree(ref(opening)));
        for (String reader : List.of(DIRECTOR, CATHERINE)) {
            CaseRecord read = as(reader, () -> cases.read(incident));
            assertThat(read.reason()).isEqualTo(AccessReason.EMERGENCY);
            assertThat(read.dialogue()).extracting(CaseText::words).contains(PLANTED);
            assertThat(read.writing().granted()).as("they read, and do nothing").isFalse();
            assertThat(as(reader, () -> register.read(opening)).incident()).isEqualTo(incident);
        }
        assertThat(as(SECRETARY, () -> cases.read(incident)).readings())
                .as("each reading is written down")
                .filteredOn(reading -> reading.reason() == AccessReason.EMERGENCY)
                .hasSize(2);
        house.clock().forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(opensInTheDatabase(DIRECTOR)).isTrue();
        house.clock().forward(Duration.ofSeconds(1));
        assertThat(opensInTheDatabase(DIRECTOR))
                .as("the database closes it by itself")
                .isFalse();
        refused("incidents.unknown", () -> as(DIRECTOR, () -> cases.read(incident)));
        refused("secrecy.timeIsOver", () -> as(DIRECTOR, () -> desk.close(ref(opening))));
    }

    @Test
    void the_round_takes_the_keys_back_once_the_time_is_over() {
        opened();
        EmergencyRound round = house.get(EmergencyRound.class);
        as(NOBODY, round::end);
        assertThat(keys(DIRECTOR)).isPositive();
        house.clock().forward(Duration.ofHours(24));
        as(NOBODY, round::end);
        as(NOBODY, round::end);
        assertThat(keys(DIRECTOR) + keys(CATHERINE)).isZero();
        assertThat(house.words("select ended_by from incident_hand where capacity = 'EMERGENCY'"))
                .containsExactly("PORTAL", "PORTAL");
    }

    @Test
    void one_of_the_two_closes_it_before_its_time_is_over() {
        UUID opening = opened();
        refused("secrecy.notOneOfTheTwo", () -> as(PRIVACY, () -> desk.close(ref(opening))));
        as(CATHERINE, () -> desk.close(ref(opening)));
        refused("incidents.unknown", () -> as(DIRECTOR, () -> cases.read(incident)));
        assertThat(keys(DIRECTOR) + keys(CATHERINE)).isZero();
        as(DIRECTOR, () -> desk.ask(receipt.reference(), REASON));
    }

    @Test
    void nobody_opens_it_alone_nor_twice_nor_with_what_another_saw() {
        UUID opening = asked();
        refused("secrecy.askedYourself", () -> as(DIRECTOR, () -> desk.agree(ref(opening))));
        refused("secrecy.askedAlready", () -> as(DIRECTOR, () -> desk.ask(receipt.reference(), REASON)));
        OpeningRef shown = ref(opening);
        as(CATHERINE, () -> desk.agree(shown));
        refused("shared.changedMeanwhile", () -> as(CATHERINE, () -> desk.agree(shown)));
        refused("secrecy.wrongState", () -> as(PRIVACY, () -> desk.agree(ref(opening))));
        assertThat(house.words("select count(*)::text from incident_hand where capacity = 'EMERGENCY'"))
                .containsExactly("2");
        assertThatThrownBy(() -> house.change("update emergency_opening set answered_by = asked_by"))
                .hasMessageContaining("opened_by_two_offices");
        assertThatThrownBy(() -> house.change("update emergency_opening set answered_as = asked_as"))
                .hasMessageContaining("opened_by_two_offices");
        assertThatThrownBy(() -> house.change("update incident_hand set until = null"))
                .hasMessageContaining("emergencies_end");
    }

    @Test
    void a_party_of_the_case_neither_hears_of_it_nor_opens_it_with_another() {
        party("WITNESS", CATHERINE);
        UUID opening = asked();
        assertThat(as(CATHERINE, () -> register.list())).isEmpty();
        assertThat(as(CATHERINE, () -> register.waiting())).isEmpty();
        refused("incidents.unknown", () -> as(CATHERINE, () -> register.read(opening)));
        refused("incidents.unknown", () -> as(CATHERINE, () -> desk.agree(ref(opening))));
        assertThat(told(CATHERINE)).isZero();
        UUID theirs = as(CATHERINE, () -> desk.ask(receipt.reference(), REASON)).id();
        assertThat(as(PRIVACY, () -> register.read(theirs)).verdicts().get(EmergencyStep.AGREE))
                .extracting(verdict -> verdict.why())
                .isEqualTo("secrecy.opensNothing");
        refused("secrecy.opensNothing", () -> as(PRIVACY, () -> desk.agree(ref(theirs))));
        assertThat(house.words("select count(*)::text from incident_hand where capacity = 'EMERGENCY'"))
                .containsExactly("0");
    }

    @Test
    void a_ground_that_comes_later_closes_it_at_once() {
        opened();
        assertThat(opensInTheDatabase(CATHERINE)).isTrue();
        party("RESPONDENT", CATHERINE);
        assertThat(opensInTheDatabase(CATHERINE)).isFalse();
        refused("incidents.unknown", () -> as(CATHERINE, () -> cases.read(incident)));
    }

    @Test
    void who_reported_it_under_their_own_account_is_neither_asked_nor_told() {
        receipt = reported(IncidentCategory.COPYRIGHT, false, PLANTED, PRIVACY);
        incident = incident(receipt);
        UUID opening = asked();
        refused("incidents.unknown", () -> as(PRIVACY, () -> desk.agree(ref(opening))));
        as(CATHERINE, () -> desk.agree(ref(opening)));
        refused("incidents.unknown", () -> as(PRIVACY, () -> register.read(opening)));
        assertThat(as(PRIVACY, () -> register.waiting())).isEmpty();
        assertThat(told(PRIVACY)).isZero();
    }

    @Test
    void a_reference_that_leads_nowhere_is_asked_for_like_any_other_and_opens_nothing() {
        UUID opening = as(DIRECTOR, () -> desk.ask(" inc-2026-zzzz ", REASON)).id();
        assertThat(as(CATHERINE, () -> register.waiting()))
                .extracting(EmergencyRow::reference)
                .containsExactly("INC-2026-ZZZZ");
        refused("secrecy.opensNothing", () -> as(CATHERINE, () -> desk.agree(ref(opening))));
        refused("secrecy.referenceMissing", () -> as(DIRECTOR, () -> desk.ask("  ", REASON)));
        refused("secrecy.referenceTooLong", () -> as(DIRECTOR, () -> desk.ask("I".repeat(21), REASON)));
        refused("secrecy.reasonMissing", () -> as(DIRECTOR, () -> desk.ask("INC-2026-YYYY", " ")));
    }

    @Test
    void to_everybody_else_there_is_no_opening_and_the_administrator_is_no_office() {
        UUID opening = asked();
        for (String reader : List.of(AMELIE, ADMIN, AUDITOR, SECRETARY, CHAIR, INTEGRITY)) {
            refused("incidents.unknown", () -> as(reader, () -> register.read(opening)));
            assertThat(as(reader, () -> register.waiting())).as(reader).isEmpty();
            assertThatExceptionOfType(EJBAccessException.class)
                    .as(reader)
                    .isThrownBy(() -> as(reader, () -> desk.agree(ref(opening))));
            assertThatExceptionOfType(EJBAccessException.class)
                    .as(reader)
                    .isThrownBy(() -> as(reader, () -> desk.ask(receipt.reference(), REASON)));
            assertThat(house.<Integer>as(reader, () -> {
                        house.tellTheDatabase(person(reader));
                        return house.count("select count(*) from emergency_opening")
                                + house.count("select count(*) from emergency_opening_journal")
                                + house.count("select count(*) from emergency_text");
                    }))
                    .as(reader)
                    .isZero();
        }
        refused("incidents.unknown", () -> as(CATHERINE, () -> desk.agree(new OpeningRef(UUID.randomUUID(), 0))));
    }

    @Test
    void whoever_is_entitled_is_told_by_a_word_without_content_and_sees_it_with_the_case() {
        UUID opening = opened();
        for (String reader : List.of(SECRETARY, CHAIR, PRIVACY)) {
            assertThat(told(reader)).as(reader).isPositive();
            assertThat(as(reader, () -> register.waiting()))
                    .as(reader)
                    .extracting(EmergencyRow::reference)
                    .containsExactly(receipt.reference());
            assertThat(as(reader, () -> register.read(opening)).words()).containsEntry(EmergencyStep.ASK, REASON);
        }
        assertThat(told(INTEGRITY)).as("the other desk").isZero();
        assertThat(as(SECRETARY, () -> register.of(incident)))
                .extracting(EmergencyRow::id)
                .containsExactly(opening);
        assertThat(house.words("select m::text from mail m"))
                .isNotEmpty()
                .noneMatch(mail -> mail.contains(receipt.reference()) || mail.contains(incident.toString()));
    }

    @Test
    void the_chair_is_not_told_of_what_was_reported_to_the_other_desk_nor_where_the_chair_stands_against_it() {
        party("WITNESS", CHAIR);
        UUID opening = opened();
        assertThat(told(CHAIR)).isZero();
        refused("incidents.unknown", () -> as(CHAIR, () -> register.read(opening)));
        receipt = reported(IncidentCategory.COPYRIGHT, true, PLANTED);
        incident = incident(receipt);
        house.change("update incident_case set desk = 'INTEGRITY' where id = ?", incident);
        UUID other = opened();
        assertThat(told(CHAIR)).isZero();
        assertThat(told(INTEGRITY)).isPositive();
        refused("incidents.unknown", () -> as(CHAIR, () -> register.read(other)));
    }

    @Test
    void a_refusal_says_why_and_a_request_is_withdrawn_by_whom_it_is() {
        UUID opening = asked();
        refused("secrecy.reasonMissing", () -> as(CATHERINE, () -> desk.refuse(ref(opening), " ")));
        as(CATHERINE, () -> desk.refuse(ref(opening), "La vice-présidence est là"));
        assertThat(as(DIRECTOR, () -> register.read(opening)).words())
                .containsEntry(EmergencyStep.REFUSE, "La vice-présidence est là");
        UUID again = asked();
        refused("secrecy.askedByAnother", () -> as(CATHERINE, () -> desk.withdraw(ref(again))));
        as(DIRECTOR, () -> desk.withdraw(ref(again)));
        refused("secrecy.wrongState", () -> as(CATHERINE, () -> desk.agree(ref(again))));
    }

    @Test
    void each_step_leaves_its_evidence_and_no_reason_stands_in_the_clear() {
        UUID opening = opened();
        as(DIRECTOR, () -> desk.close(ref(opening)));
        assertThat(house.words(
                        """
                        select j.step || ' ' || j.acted_as from emergency_opening_journal j
                          join evidence_leaf l on l.register = 'emergency_opening_journal' and l.line = j.line
                           and l.record = j.emergency_opening_id
                         where j.emergency_opening_id = ? order by j.line""",
                        opening))
                .containsExactly("ASK DG", "AGREE LEGAL", "CLOSE DG");
        for (String table : List.of("emergency_opening", "emergency_opening_journal", "emergency_text", "mail")) {
            assertThat(house.words("select t::text from " + table + " t"))
                    .as(table)
                    .noneMatch(row -> row.contains("secrétariat sont absents"));
        }
        assertThatThrownBy(() -> house.change("delete from emergency_opening_journal"))
                .hasMessageContaining("written once");
    }

    private UUID asked() {
        return as(DIRECTOR, () -> desk.ask(receipt.reference(), REASON)).id();
    }

    private UUID opened() {
        UUID opening = asked();
        as(CATHERINE, () -> desk.agree(ref(opening)));
        return opening;
    }

    private void party(String capacity, String staffNo) {
        house.change(
                """
                insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)
                values (?, 0, gen_random_uuid(), ?, ?, date '2026-11-21')""",
                incident,
                capacity,
                person(staffNo));
    }

    private boolean opensInTheDatabase(String reader) {
        return house.words("select case_open_to(?, ?)::text", incident, person(reader))
                .contains("true");
    }

    private int keys(String reader) {
        return Integer.parseInt(
                house.words("select count(*)::text from incident_key where holder = ?", "PERSON:" + person(reader))
                        .get(0));
    }

    private int told(String reader) {
        return house.words("select id::text from mail where kind = 'measures.waits' and person_id = ?", person(reader))
                .size();
    }

    private OpeningRef ref(UUID opening) {
        return new OpeningRef(
                opening,
                Integer.parseInt(house.words("select version::text from emergency_opening where id = ?", opening)
                        .get(0)));
    }
}
