package org.aval.domain.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

/** The vault opens to two people of two offices, for a while, and to nobody alone. */
class IdentityOpeningTest {

    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Actor SECRETARY = actor(Role.ETHICS_SECRETARY);
    private static final Actor OTHER_SECRETARY = actor(Role.ETHICS_SECRETARY);
    private static final Actor PRIVACY = actor(Role.PRIVACY);
    private static final Actor BOTH = actor(Role.ETHICS_SECRETARY, Role.PRIVACY);
    private static final Actor INTEGRITY = actor(Role.INTEGRITY_OFFICER);
    private static final Actor CHAIR = actor(Role.ETHICS_CHAIR);

    @Test
    void the_desk_asks_the_privacy_officer_agrees_and_both_read() {
        IdentityOpening opening = asked(SECRETARY);
        refuses("secrecy.wrongState", () -> opening.read(act(SECRETARY)));
        opening.agree(DAY, act(PRIVACY));
        opening.read(act(SECRETARY));
        opening.read(act(PRIVACY));
        assertThat(opening.getJournal())
                .extracting(JournalEntry::step, JournalEntry::actedAs)
                .containsExactly(
                        tuple("ASK", "ETHICS_SECRETARY"),
                        tuple("AGREE", "PRIVACY"),
                        tuple("READ", "ETHICS_SECRETARY"),
                        tuple("READ", "PRIVACY"));
        assertThat(opening.getJournal()).extracting(JournalEntry::motive).containsOnly("");
    }

    @Test
    void nobody_answers_what_they_asked_whatever_offices_they_hold() {
        IdentityOpening opening = asked(BOTH);
        refuses("secrecy.askedYourself", () -> opening.agree(DAY, act(BOTH)));
        refuses("secrecy.otherOffice", () -> opening.agree(DAY, act(SECRETARY)));
        opening.agree(DAY, act(PRIVACY));
        assertThat(opening.getState()).isEqualTo(OpeningState.OPEN);
    }

    @Test
    void when_the_privacy_officer_asks_the_desk_answers() {
        IdentityOpening opening = asked(PRIVACY);
        refuses("secrecy.otherOffice", () -> opening.agree(DAY, act(actor(Role.PRIVACY))));
        refuses("secrecy.notYourOffice", () -> opening.agree(DAY, act(INTEGRITY)));
        opening.refuse(act(SECRETARY));
        assertThat(opening.getState()).isEqualTo(OpeningState.REFUSED);
        refuses("secrecy.wrongState", () -> opening.read(act(PRIVACY)));
    }

    @Test
    void only_the_two_read_and_not_a_moment_longer() {
        IdentityOpening opening = asked(SECRETARY);
        opening.agree(DAY, act(PRIVACY));
        refuses("secrecy.notOneOfTheTwo", () -> opening.read(act(OTHER_SECRETARY)));
        refuses("secrecy.notYourOffice", () -> opening.read(act(CHAIR)));
        opening.read(act(SECRETARY, NOW.plus(DAY).minusSeconds(1)));
        refuses("secrecy.timeIsOver", () -> opening.read(act(SECRETARY, NOW.plus(DAY))));
    }

    @Test
    void a_closed_vault_needs_another_request() {
        IdentityOpening opening = asked(SECRETARY);
        opening.agree(DAY, act(PRIVACY));
        opening.close(act(PRIVACY));
        refuses("secrecy.wrongState", () -> opening.read(act(SECRETARY)));
    }

    @Test
    void nobody_asks_for_what_is_not_there_is_asked_already_or_is_not_theirs() {
        UUID incident = UUID.randomUUID();
        refuses(
                "secrecy.noName",
                () -> IdentityOpening.ask(incident, CaseDesk.SECRETARY, false, false, act(SECRETARY)));
        refuses(
                "secrecy.askedAlready",
                () -> IdentityOpening.ask(incident, CaseDesk.SECRETARY, true, true, act(SECRETARY)));
        refuses(
                "secrecy.notYourOffice",
                () -> IdentityOpening.ask(incident, CaseDesk.INTEGRITY, true, false, act(SECRETARY)));
    }

    @Test
    void each_step_opens_from_its_states_and_from_no_other() {
        for (OpeningState state : OpeningState.values()) {
            for (OpeningStep step : EnumSet.complementOf(EnumSet.of(OpeningStep.ASK))) {
                IdentityOpening opening = at(state);
                boolean opens = !"secrecy.wrongState"
                        .equals(opening.verdict(step, SECRETARY, NOW).why());
                assertThat(opens).as("%s from %s", step, state).isEqualTo(step.opensFrom(state));
            }
        }
    }

    private static IdentityOpening at(OpeningState state) {
        IdentityOpening opening = asked(SECRETARY);
        switch (state) {
            case ASKED -> {}
            case REFUSED -> opening.refuse(act(PRIVACY));
            case WITHDRAWN -> opening.withdraw(act(SECRETARY));
            case OPEN -> opening.agree(DAY, act(PRIVACY));
            case CLOSED -> {
                opening.agree(DAY, act(PRIVACY));
                opening.close(act(SECRETARY));
            }
        }
        return opening;
    }

    private static IdentityOpening asked(Actor by) {
        return IdentityOpening.ask(UUID.randomUUID(), CaseDesk.SECRETARY, true, false, act(by));
    }

    private static Actor actor(Role... roles) {
        UUID person = UUID.randomUUID();
        return new Actor(person, person.toString().substring(0, 8), Set.of(roles));
    }

    private static Act act(Actor by) {
        return act(by, NOW);
    }

    private static Act act(Actor by, Instant at) {
        return new Act(by, at, LocalDate.of(2026, 11, 21), "");
    }

    private static void refuses(String why, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
