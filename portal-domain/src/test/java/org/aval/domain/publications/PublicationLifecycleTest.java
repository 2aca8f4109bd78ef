package org.aval.domain.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Actor PRIYA = new Actor(UUID.randomUUID(), "VB10012", Set.of(Role.EMPLOYEE));
    private static final Actor SOPHIE = new Actor(UUID.randomUUID(), "VB10003", Set.of(Role.EMPLOYEE, Role.COMMS));
    private static final Actor CATHERINE = new Actor(UUID.randomUUID(), "VB10005", Set.of(Role.EMPLOYEE, Role.LEGAL));
    private static final PublicationFacts HOLDS = new PublicationFacts(TODAY, true, true);
    private static final PublicationFacts LAPSED = new PublicationFacts(TODAY, false, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SUBMITTED         | ENDORSE, APPROVE, ASK_CHANGE, REFUSE, WITHDRAW
            CHANGES_REQUESTED | SUBMIT, WITHDRAW
            APPROVED          | ASK_CHANGE, WITHDRAW, PUBLISH
            REFUSED           | -
            WITHDRAWN         | -
            PUBLISHED         | CORRECT, REMOVE
            CORRECTED         | CORRECT, REMOVE
            REMOVED           | -
            """)
    void from_each_state_only_these_steps_open(PublicationState state, String steps) {
        assertThat(EnumSet.allOf(PublicationStep.class).stream()
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps.equals("-") ? "" : steps);
    }

    @Test
    void communications_approve_and_the_author_posts() {
        Publication sent = sent(PreApproval.COMMS);
        sent.approve(act(SOPHIE, ""), HOLDS);
        assertThat(sent.getState()).isEqualTo(PublicationState.APPROVED);
        refused("publications.noAddress", () -> sent.publish("là-bas", act(PRIYA, ""), HOLDS));
        sent.publish("https://facebook.example/p/1", act(PRIYA, ""), HOLDS);
        sent.correct(act(SOPHIE, "La date était fausse."), HOLDS);
        sent.remove(act(PRIYA, "La campagne est finie."), HOLDS);
        assertThat(sent.getJournal())
                .extracting(JournalEntry::step)
                .containsExactly("SUBMIT", "APPROVE", "PUBLISH", "CORRECT", "REMOVE");
    }

    @Test
    void two_readings_are_given_by_two_people_in_any_order() {
        Publication sent = sent(PreApproval.COMMS_AND_LEGAL);
        sent.approve(act(CATHERINE, ""), HOLDS);
        assertThat(sent.getState()).isEqualTo(PublicationState.SUBMITTED);
        refused("publications.readAlready", () -> sent.approve(act(CATHERINE, ""), HOLDS));
        sent.approve(act(SOPHIE, ""), HOLDS);
        assertThat(sent.getState()).isEqualTo(PublicationState.APPROVED);
        assertThat(sent.getJournal()).extracting(JournalEntry::step).containsExactly("SUBMIT", "ENDORSE", "APPROVE");
    }

    @Test
    void one_person_with_both_offices_reads_once_only() {
        Actor both = new Actor(UUID.randomUUID(), "VB10099", Set.of(Role.EMPLOYEE, Role.COMMS, Role.LEGAL));
        Publication sent = sent(PreApproval.COMMS_AND_LEGAL);
        sent.approve(act(both, ""), HOLDS);
        refused("publications.readAlready", () -> sent.approve(act(both, ""), HOLDS));
    }

    @Test
    void nobody_reads_their_own() {
        Actor own = new Actor(PRIYA.person(), "VB10012", Set.of(Role.EMPLOYEE, Role.COMMS));
        refused("publications.notYourOwn", () -> sent(PreApproval.COMMS).approve(act(own, ""), HOLDS));
    }

    @Test
    void who_is_not_named_by_the_mandate_does_not_read_it() {
        Publication sent = sent(PreApproval.COMMS);
        refused("publications.notAReader", () -> sent.approve(act(CATHERINE, ""), HOLDS));
        assertThat(sent.mayRead(CATHERINE).granted()).isFalse();
        assertThat(sent.mayRead(SOPHIE).granted()).isTrue();
    }

    @Test
    void a_change_asked_for_brings_it_back_and_every_reading_begins_anew() {
        Publication sent = sent(PreApproval.COMMS_AND_LEGAL);
        sent.approve(act(CATHERINE, ""), HOLDS);
        refused("shared.motiveMissing", () -> sent.askChange(act(SOPHIE, " "), HOLDS));
        sent.askChange(act(SOPHIE, "Ajoutez la source."), HOLDS);
        refused("publications.onlyTheAuthor", () -> sent.submitAgain(words(), TODAY, act(SOPHIE, ""), HOLDS));
        sent.submitAgain(words(), TODAY.plusDays(3), act(PRIYA, ""), HOLDS);
        assertThat(sent.getReadings().open()).containsExactly(Reading.COMMS, Reading.LEGAL);
    }

    @Test
    void nothing_goes_out_under_a_mandate_that_holds_no_more() {
        Publication sent = sent(PreApproval.COMMS);
        refused("publications.mandateHoldsNoMore", () -> sent.approve(act(SOPHIE, ""), LAPSED));
        sent.approve(act(SOPHIE, ""), HOLDS);
        refused("publications.mandateHoldsNoMore", () -> sent.publish("https://a.example", act(PRIYA, ""), LAPSED));
        sent.withdraw(act(PRIYA, ""), LAPSED);
        assertThat(sent.getState()).isEqualTo(PublicationState.WITHDRAWN);
    }

    @Test
    void a_mandate_that_asks_for_no_reading_needs_none() {
        refused("publications.nothingToRead", () -> sent(PreApproval.NONE));
    }

    private static Publication sent(PreApproval readers) {
        PublicationWish wish = new PublicationWish(
                PRIYA.person(), UUID.randomUUID(), readers, Platform.FACEBOOK, TODAY, words(), "PURPOSE=INFORM");
        return Publication.submit("PUB-2026-0001", wish, TODAY.plusDays(2), act(PRIYA, ""), HOLDS);
    }

    private static PublicationText words() {
        return new PublicationText("Le vaccin est offert aux enfants.", "", EvidenceLevel.GUIDELINE, false);
    }

    private static Act act(Actor by, String motive) {
        return new Act(by, Instant.parse("2026-11-21T15:00:00Z"), TODAY, motive);
    }

    private static void refused(String why, org.junit.jupiter.api.function.Executable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call::execute)
                .satisfies(no -> assertThat(no.verdict().why()).isEqualTo(why));
    }
}
