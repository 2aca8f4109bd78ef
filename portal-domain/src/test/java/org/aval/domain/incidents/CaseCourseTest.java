package org.aval.domain.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.HandCapacity;
import org.junit.jupiter.api.Test;

/** The whole life of a case, step by step, with everything that may stand in the way. */
class CaseCourseTest {

    private static final CaseDays DAYS = new CaseDays(30, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LATER = TODAY.plusDays(10);
    private static final SeverityFactors SLIGHT = new SeverityFactors(1, 0, 0, 0, 1, 0, 0, 0, 0);
    private static final SeverityFactors GRAVE = new SeverityFactors(3, 3, 1, 0, 2, 1, 0, 1, 0);
    private static final UUID RESPONDENT = UUID.randomUUID();

    private static final Act SECRETARY = act(Role.ETHICS_SECRETARY);
    private static final Act CHAIR = act(Role.ETHICS_CHAIR);
    private static final Act INTEGRITY = act(Role.INTEGRITY_OFFICER);
    private static final Act COLLEAGUE = act(Role.EMPLOYEE);

    /** Which states lead where, written down once more: a line of it is a line of the specification. */
    private static final Map<CaseStep, String> TABLE = Map.ofEntries(
            Map.entry(CaseStep.ACKNOWLEDGE, "RECEIVED > ACKNOWLEDGED"),
            Map.entry(CaseStep.TRIAGE, "ACKNOWLEDGED > TRIAGED"),
            Map.entry(CaseStep.DECLARE_INADMISSIBLE, "TRIAGED > INADMISSIBLE"),
            Map.entry(CaseStep.DECLARE_DUPLICATE, "TRIAGED > DUPLICATE"),
            Map.entry(CaseStep.REDIRECT, "TRIAGED INVESTIGATION CONTRADICTORY > REDIRECTED"),
            Map.entry(CaseStep.CONTAIN, "TRIAGED > CONTAINMENT"),
            Map.entry(CaseStep.HAND_TO_UNIT, "TRIAGED > UNIT_HANDLING"),
            Map.entry(CaseStep.REPORT_FROM_UNIT, "UNIT_HANDLING > ACTIONS"),
            Map.entry(CaseStep.RECALL, "UNIT_HANDLING > TRIAGED"),
            Map.entry(CaseStep.INVESTIGATE, "TRIAGED CONTAINMENT > INVESTIGATION"),
            Map.entry(CaseStep.HEAR, "INVESTIGATION > CONTRADICTORY"),
            Map.entry(CaseStep.REFER, "INVESTIGATION CONTRADICTORY > COMMITTEE"),
            Map.entry(CaseStep.DECIDE, "COMMITTEE REVIEW_REQUESTED > DECIDED"),
            Map.entry(CaseStep.ACT, "DECIDED > ACTIONS"),
            Map.entry(CaseStep.ASK_REVIEW, "DECIDED ACTIONS > REVIEW_REQUESTED"),
            Map.entry(CaseStep.CLOSE, "ACTIONS > CLOSED"),
            Map.entry(CaseStep.REOPEN, "CLOSED INADMISSIBLE DUPLICATE REDIRECTED > TRIAGED"));

    @Test
    void each_step_leads_from_where_the_table_says_to_where_it_says() {
        for (CaseStep step : CaseStep.values()) {
            if (step.to() == null || step == CaseStep.REPORT) {
                assertThat(TABLE).doesNotContainKey(step);
                continue;
            }
            String[] told = Objects.requireNonNull(TABLE.get(step), step.name()).split(" > ", -1);
            assertThat(step.from())
                    .as(step.name())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(told[0].split(" ", -1))
                            .map(CaseState::valueOf)
                            .toList());
            assertThat(step.to()).as(step.name()).isEqualTo(CaseState.valueOf(told[1]));
        }
    }

    @Test
    void no_office_takes_a_step_of_another_and_no_step_opens_from_elsewhere() {
        for (CaseDesk desk : CaseDesk.values()) {
            for (CaseState state : CaseState.values()) {
                for (CaseStep step : CaseStep.values()) {
                    for (Role role : Role.values()) {
                        IncidentCase incident = received(desk);
                        incident.state = state;
                        boolean sits = role != Role.EMPLOYEE
                                && step.by().contains(role)
                                && !(desk == CaseDesk.INTEGRITY && role == Role.ETHICS_SECRETARY)
                                && !(desk == CaseDesk.SECRETARY && role == Role.INTEGRITY_OFFICER);
                        assertThat(incident.verdict(step, act(role).by()).granted())
                                .as("%s %s %s %s", desk, state, step, role)
                                .isEqualTo(sits && step.from().contains(state));
                    }
                }
            }
        }
    }

    @Test
    void a_case_is_looked_into_heard_decided_carried_out_and_closed() {
        IncidentCase incident = triaged(GRAVE);
        assertThat(incident.getSeverity()).isEqualTo(3);
        incident.add(Party.person(PartyCapacity.RESPONDENT, RESPONDENT, TODAY), SECRETARY);
        incident.step(CaseStep.INVESTIGATE, LATER, nothing(), SECRETARY);
        refused("incidents.noFindings", () -> incident.step(CaseStep.HEAR, LATER, nothing(), SECRETARY));
        refused("incidents.notYourOffice", () -> incident.reportFindings(nothing(), COLLEAGUE));
        incident.reportFindings(hand(HandCapacity.INVESTIGATOR), COLLEAGUE);
        refused("incidents.mustBeHeard", () -> incident.step(CaseStep.REFER, LATER, nothing(), CHAIR));
        refused(
                "incidents.fileNotReady",
                () -> incident.step(CaseStep.HEAR, LATER, facts(Set.of(), false, false, true, true), SECRETARY));
        incident.step(CaseStep.HEAR, LATER, nothing(), SECRETARY);
        refused("incidents.observationsRunning", () -> incident.step(CaseStep.REFER, LATER, nothing(), CHAIR));
        refused("incidents.notYourOffice", () -> incident.step(CaseStep.REFER, LATER, heard(), SECRETARY));
        incident.step(CaseStep.REFER, LATER, heard(), CHAIR);
        assertThat(incident.getState()).isEqualTo(CaseState.COMMITTEE);
        incident.decide(LATER, CHAIR);
        incident.step(CaseStep.ACT, LATER, nothing(), SECRETARY);
        refused(
                "incidents.measuresOpen",
                () -> incident.end(CaseStep.CLOSE, null, null, facts(Set.of(), true, false, false, true), SECRETARY));
        refused(
                "incidents.privacyOpen",
                () -> incident.end(CaseStep.CLOSE, null, null, facts(Set.of(), true, false, true, false), SECRETARY));
        incident.end(CaseStep.CLOSE, null, null, nothing(), SECRETARY);
        assertThat(incident.getState()).isEqualTo(CaseState.CLOSED);
        assertThat(incident.getClosedOn()).isEqualTo(TODAY);
        assertThat(incident.getJournal())
                .allSatisfy(line -> assertThat(line.motive()).isEmpty());
    }

    @Test
    void whoever_does_not_answer_is_waited_for_until_the_day_is_over() {
        IncidentCase incident = heardOut();
        CaseFacts onTheDay = on(LATER);
        refused("incidents.observationsRunning", () -> incident.step(CaseStep.REFER, LATER, onTheDay, CHAIR));
        incident.step(CaseStep.REFER, LATER, on(LATER.plusDays(1)), CHAIR);
        assertThat(incident.getState()).isEqualTo(CaseState.COMMITTEE);
    }

    @Test
    void counsel_defers_the_hearing_and_nobody_else() {
        IncidentCase incident = heardOut();
        refused("incidents.notYourOffice", () -> incident.step(CaseStep.DEFER, LATER, nothing(), SECRETARY));
        incident.step(CaseStep.DEFER, LATER.plusDays(14), hand(HandCapacity.COUNSEL), COLLEAGUE);
        assertThat(incident.getDueOn()).isEqualTo(LATER.plusDays(14));
        assertThat(incident.getState()).isEqualTo(CaseState.CONTRADICTORY);
    }

    @Test
    void where_nobody_of_the_house_is_concerned_there_is_nobody_to_hear() {
        IncidentCase incident = triaged(GRAVE);
        incident.add(Party.unit(PartyCapacity.RESPONDENT, "MED", TODAY), SECRETARY);
        incident.step(CaseStep.INVESTIGATE, LATER, nothing(), SECRETARY);
        incident.reportFindings(hand(HandCapacity.INVESTIGATOR), COLLEAGUE);
        refused("incidents.nobodyToHear", () -> incident.step(CaseStep.HEAR, LATER, nothing(), SECRETARY));
        incident.step(CaseStep.REFER, LATER, nothing(), CHAIR);
        assertThat(incident.getState()).isEqualTo(CaseState.COMMITTEE);
    }

    @Test
    void a_unit_puts_right_what_is_minor_and_reports() {
        IncidentCase grave = triaged(GRAVE);
        refused("incidents.notMinor", () -> grave.step(CaseStep.HAND_TO_UNIT, LATER, nothing(), SECRETARY));
        IncidentCase minor = triaged(SLIGHT);
        minor.step(CaseStep.HAND_TO_UNIT, LATER, nothing(), SECRETARY);
        refused(
                "incidents.notYourOffice",
                () -> minor.step(CaseStep.REPORT_FROM_UNIT, LATER, hand(HandCapacity.INVESTIGATOR), COLLEAGUE));
        minor.step(CaseStep.REPORT_FROM_UNIT, LATER, hand(HandCapacity.UNIT_HANDLER), COLLEAGUE);
        assertThat(minor.getState()).isEqualTo(CaseState.ACTIONS);
    }

    @Test
    void nothing_is_contained_before_a_piece_of_evidence_is_kept() {
        IncidentCase incident = triaged(GRAVE);
        refused(
                "incidents.noEvidence",
                () -> incident.step(
                        CaseStep.CONTAIN,
                        LATER,
                        new CaseFacts(TODAY, Set.of(HandCapacity.CONTAINER), false, true, false, true, true, DAYS),
                        COLLEAGUE));
        incident.step(CaseStep.CONTAIN, LATER, hand(HandCapacity.CONTAINER), COLLEAGUE);
        assertThat(incident.getState()).isEqualTo(CaseState.CONTAINMENT);
    }

    @Test
    void another_severity_takes_a_reasoned_proposal_and_a_second_person() {
        IncidentCase incident = triaged(SLIGHT);
        refused("incidents.sameSeverity", () -> incident.proposeSeverity(1, SECRETARY));
        refused("incidents.noSuchSeverity", () -> incident.proposeSeverity(5, SECRETARY));
        incident.proposeSeverity(3, SECRETARY);
        assertThat(incident.getSeverity()).isEqualTo(1);
        Act both = new Act(
                new Actor(SECRETARY.by().person(), "VB1", Set.of(Role.ETHICS_CHAIR)), SECRETARY.at(), TODAY, "");
        refused("incidents.notYourOwn", () -> incident.answerSeverity(true, nothing(), both));
        incident.answerSeverity(true, nothing(), CHAIR);
        assertThat(incident.getSeverity()).isEqualTo(3);
        refused("incidents.nothingProposed", () -> incident.answerSeverity(true, nothing(), CHAIR));
        incident.proposeSeverity(4, SECRETARY);
        incident.answerSeverity(false, nothing(), CHAIR);
        assertThat(incident.getSeverity()).isEqualTo(3);
        assertThat(incident.getProposedSeverity()).isNull();
    }

    @Test
    void of_what_goes_past_the_committee_the_second_person_is_of_the_integrity_desk_or_the_privacy_officer() {
        IncidentCase incident = triaged(SLIGHT);
        incident.passOn(SECRETARY);
        Act officer = second(50, Role.INTEGRITY_OFFICER);
        refused("incidents.notYourOffice", () -> incident.proposeSeverity(3, SECRETARY));
        incident.proposeSeverity(3, officer);
        refused("incidents.notYourOffice", () -> incident.answerSeverity(true, nothing(), CHAIR));
        refused("incidents.notYourOffice", () -> incident.answerSeverity(true, nothing(), SECRETARY));
        refused("incidents.notYourOwn", () -> incident.answerSeverity(true, nothing(), officer));
        incident.answerSeverity(true, nothing(), second(51, Role.INTEGRITY_OFFICER));
        assertThat(incident.getSeverity()).isEqualTo(3);
        incident.proposeSeverity(4, officer);
        incident.answerSeverity(false, nothing(), second(52, Role.PRIVACY));
        assertThat(incident.getSeverity()).isEqualTo(3);
    }

    @Test
    void of_what_goes_to_the_committee_the_privacy_officer_confirms_no_severity() {
        IncidentCase incident = triaged(SLIGHT);
        incident.proposeSeverity(3, SECRETARY);
        refused("incidents.notYourOffice", () -> incident.answerSeverity(true, nothing(), second(52, Role.PRIVACY)));
    }

    private static Act second(int number, Role role) {
        return new Act(new Actor(new UUID(9, number), "VB" + number, Set.of(role)), SECRETARY.at(), TODAY, "");
    }

    @Test
    void what_was_once_about_personal_data_keeps_its_question() {
        IncidentCase incident = triaged(SLIGHT);
        assertThat(incident.isAboutPersonalData()).isFalse();
        incident.weigh(IncidentCategory.PATIENT_IMAGE, false, SLIGHT, SECRETARY);
        assertThat(incident.isAboutPersonalData()).isTrue();
        assertThat(incident.getSeverity()).as("the floor of the category").isEqualTo(3);
        incident.weigh(IncidentCategory.OTHER, false, SLIGHT, SECRETARY);
        assertThat(incident.isAboutPersonalData()).isTrue();
        assertThat(incident.getWeighings()).hasSize(3);
    }

    @Test
    void a_decision_is_looked_at_once_more_within_thirty_days_and_never_twice() {
        IncidentCase incident = decided();
        Act respondent = new Act(new Actor(RESPONDENT, "VB9", Set.of(Role.EMPLOYEE)), SECRETARY.at(), TODAY, "");
        refused(
                "incidents.reviewTooLate",
                () -> incident.step(CaseStep.ASK_REVIEW, LATER, on(TODAY.plusDays(31)), respondent));
        refused("incidents.notYourOffice", () -> incident.step(CaseStep.ASK_REVIEW, LATER, nothing(), COLLEAGUE));
        incident.step(CaseStep.ASK_REVIEW, LATER, on(TODAY.plusDays(30)), respondent);
        incident.decide(LATER, CHAIR);
        refused("incidents.reviewedOnce", () -> incident.step(CaseStep.ASK_REVIEW, LATER, nothing(), respondent));
    }

    @Test
    void a_case_ends_at_triage_only_with_what_it_needs_and_the_chair_reopens_it() {
        IncidentCase incident = triaged(GRAVE);
        refused("incidents.endMissing", () -> incident.end(CaseStep.REDIRECT, null, null, nothing(), SECRETARY));
        refused(
                "incidents.endMissing",
                () -> incident.end(CaseStep.DECLARE_DUPLICATE, null, incident.getId(), nothing(), SECRETARY));
        incident.end(CaseStep.REDIRECT, Destination.POLICE, null, nothing(), SECRETARY);
        assertThat(incident.getDestination()).isEqualTo(Destination.POLICE);
        refused("incidents.notYourOffice", () -> incident.reopen(LATER, SECRETARY));
        incident.reopen(LATER, CHAIR);
        assertThat(incident.getState()).isEqualTo(CaseState.TRIAGED);
        assertThat(incident.getDestination()).isNull();
    }

    @Test
    void what_was_put_to_somebody_goes_before_the_committee_unless_it_never_reaches_it() {
        IncidentCase incident = heardOut();
        refused(
                "incidents.goesToCommittee",
                () -> incident.end(CaseStep.REDIRECT, Destination.HR, null, nothing(), SECRETARY));
        IncidentCase disclosed = received(CaseDesk.INTEGRITY);
        disclosed.state = CaseState.CONTRADICTORY;
        disclosed.end(CaseStep.REDIRECT, Destination.HR, null, nothing(), INTEGRITY);
        assertThat(disclosed.getState()).isEqualTo(CaseState.REDIRECTED);
    }

    @Test
    void a_party_stands_once_and_is_struck_once() {
        IncidentCase incident = triaged(SLIGHT);
        Party party = Party.outside(PartyCapacity.VICTIM, Outsider.PATIENT, TODAY);
        incident.add(party, SECRETARY);
        refused(
                "incidents.partyStands",
                () -> incident.add(Party.outside(PartyCapacity.VICTIM, Outsider.PATIENT, TODAY), SECRETARY));
        incident.strike(party.partyId(), SECRETARY);
        refused("incidents.noSuchParty", () -> incident.strike(party.partyId(), SECRETARY));
        incident.add(Party.outside(PartyCapacity.VICTIM, Outsider.PATIENT, TODAY), SECRETARY);
        assertThat(incident.getParties()).hasSize(2).filteredOn(Party::stands).hasSize(1);
    }

    @Test
    void the_integrity_officer_takes_over_what_must_not_be_at_the_desk() {
        IncidentCase incident = triaged(GRAVE);
        incident.passOn(SECRETARY);
        assertThat(incident.getDesk()).isEqualTo(CaseDesk.INTEGRITY);
        refused("incidents.notYourOffice", () -> incident.write(SECRETARY));
        incident.step(CaseStep.INVESTIGATE, LATER, nothing(), INTEGRITY);
    }

    @Test
    void whoever_stands_against_it_is_not_asked_except_to_put_the_own_unit_right() {
        Set<Ground> ofTheUnit = EnumSet.of(Ground.SAME_UNIT, Ground.HIERARCHY);
        assertThat(CaseGuards.mayWork(HandCapacity.UNIT_HANDLER, ofTheUnit).granted())
                .isTrue();
        assertThat(CaseGuards.mayWork(HandCapacity.INVESTIGATOR, ofTheUnit).why())
                .isEqualTo("incidents.hasGround");
        assertThat(CaseGuards.mayWork(HandCapacity.UNIT_HANDLER, EnumSet.of(Ground.SAME_UNIT, Ground.RESPONDENT))
                        .details())
                .containsExactly(Ground.RESPONDENT);
    }

    private static IncidentCase received(CaseDesk desk) {
        return IncidentCase.report(
                "INC-2026-7K3M",
                new ReportWish(
                        IncidentCategory.OTHER,
                        CaseChannel.FORM,
                        Confidence.ANONYMOUS,
                        false,
                        desk == CaseDesk.INTEGRITY,
                        false,
                        null,
                        null,
                        null),
                LATER,
                new ReporterMarks(new byte[32], null),
                COLLEAGUE);
    }

    private static IncidentCase triaged(SeverityFactors factors) {
        IncidentCase incident = received(CaseDesk.SECRETARY);
        incident.acknowledge(LATER, SECRETARY);
        incident.triage(IncidentCategory.OTHER, false, factors, LATER, SECRETARY);
        return incident;
    }

    private static IncidentCase heardOut() {
        IncidentCase incident = triaged(GRAVE);
        incident.add(Party.person(PartyCapacity.RESPONDENT, RESPONDENT, TODAY), SECRETARY);
        incident.step(CaseStep.INVESTIGATE, LATER, nothing(), SECRETARY);
        incident.reportFindings(hand(HandCapacity.INVESTIGATOR), COLLEAGUE);
        incident.step(CaseStep.HEAR, LATER, nothing(), SECRETARY);
        return incident;
    }

    private static IncidentCase decided() {
        IncidentCase incident = heardOut();
        incident.step(CaseStep.REFER, LATER, heard(), CHAIR);
        incident.decide(LATER, CHAIR);
        return incident;
    }

    /** Nothing stands in the way, and nobody answered. */
    private static CaseFacts nothing() {
        return on(TODAY);
    }

    private static CaseFacts on(LocalDate day) {
        return new CaseFacts(day, Set.of(), true, true, false, true, true, DAYS);
    }

    private static CaseFacts heard() {
        return new CaseFacts(TODAY, Set.of(), true, true, true, true, true, DAYS);
    }

    private static CaseFacts hand(HandCapacity capacity) {
        return new CaseFacts(TODAY, Set.of(capacity), true, true, false, true, true, DAYS);
    }

    private static CaseFacts facts(
            Set<HandCapacity> hands, boolean file, boolean heard, boolean measures, boolean privacy) {
        return new CaseFacts(TODAY, hands, true, file, heard, measures, privacy, DAYS);
    }

    private static Act act(Role role) {
        return new Act(
                new Actor(UUID.randomUUID(), "VB1", Set.of(role)), Instant.parse("2026-11-21T15:00:00Z"), TODAY, "");
    }

    private static void refused(String why, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.verdict().why()).isEqualTo(why));
    }
}
