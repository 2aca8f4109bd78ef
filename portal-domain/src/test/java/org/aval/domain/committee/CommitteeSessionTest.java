package org.aval.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.aval.domain.committee.CommitteeStage.CATHERINE;
import static org.aval.domain.committee.CommitteeStage.GINETTE;
import static org.aval.domain.committee.CommitteeStage.IRENE;
import static org.aval.domain.committee.CommitteeStage.NOW;
import static org.aval.domain.committee.CommitteeStage.SECRETARY;
import static org.aval.domain.committee.CommitteeStage.TODAY;
import static org.aval.domain.committee.CommitteeStage.act;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session from being planned to its signed minutes. */
class CommitteeSessionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PLANNED          | CONVENE, CANCEL
            CONVENED         | ATTEND, OPEN_SESSION, POSTPONE, CANCEL
            OPEN             | ATTEND, CLOSE, POSTPONE
            CLOSED           | DRAFT
            MINUTES_DRAFTED  | DRAFT, APPROVE
            MINUTES_APPROVED | SIGN_AS_SECRETARY, SIGN
            SIGNED           | -
            POSTPONED        | -
            CANCELLED        | -
            """)
    void from_each_state_only_these_steps_open(SessionState state, String steps) {
        assertThat(EnumSet.allOf(SessionStep.class).stream()
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo("-".equals(steps) ? "" : steps);
    }

    @Test
    void it_is_convened_in_time_with_something_to_decide() {
        CommitteeSession session = planned(SessionKind.ORDINARY);
        refused("committee.agendaEmpty", () -> session.convene(act(SECRETARY, ""), facts(0, 0, NOW, null)));
        refused(
                "committee.calledTooLate",
                () -> session.convene(act(SECRETARY, ""), facts(1, 1, NOW.minusSeconds(1), null)));
        session.convene(act(SECRETARY, ""), facts(1, 1, NOW, null));
        assertThat(session.getState()).isEqualTo(SessionState.CONVENED);
    }

    @Test
    void a_severe_case_is_never_decided_by_writing() {
        CommitteeSession written = planned(SessionKind.WRITTEN_CONSULTATION);
        SessionFacts severe = new SessionFacts(NOW, TODAY, TODAY, NOW, 1, 1, true, null);
        refused("committee.neverByWriting", () -> written.convene(act(SECRETARY, ""), severe));
    }

    @Test
    void who_presides_opens_and_closes_it_and_the_vice_chair_does_when_the_chair_is_away() {
        CommitteeSession session = convened();
        refused("committee.notYourOffice", () -> session.open(act(GINETTE), facts(1, 1, NOW, CATHERINE.person())));
        refused("committee.whoPresides", () -> session.open(act(IRENE), facts(1, 1, NOW, CATHERINE.person())));
        refused("committee.nobodyPresides", () -> session.open(act(IRENE), facts(1, 1, NOW, null)));
        session.open(act(CATHERINE), facts(1, 1, NOW, CATHERINE.person()));
        refused("committee.unsettled", () -> session.close(act(CATHERINE), facts(1, 1, NOW, CATHERINE.person())));
        session.close(act(CATHERINE), facts(1, 0, NOW, CATHERINE.person()));
    }

    @Test
    void who_comes_and_who_leaves_is_noted_as_it_happens() {
        CommitteeSession session = convened();
        UUID seat = GINETTE.seat();
        session.attend(seat, true, false, act(SECRETARY, ""), facts(1, 1, NOW, null));
        assertThat(session.present()).containsExactly(seat);
        refused(
                "committee.saidAlready",
                () -> session.attend(seat, true, false, act(SECRETARY, ""), facts(1, 1, NOW, null)));
        session.attend(seat, false, false, act(SECRETARY, ""), facts(1, 1, NOW, null));
        assertThat(session.present()).isEmpty();
        assertThat(session.getPresences()).hasSize(2);
    }

    @Test
    void the_secretary_signs_first_and_then_the_chair() {
        CommitteeSession session = convened();
        session.open(act(IRENE), facts(1, 1, NOW, IRENE.person()));
        session.close(act(IRENE), facts(1, 0, NOW, IRENE.person()));
        session.draft("Séance sans incident.", act(SECRETARY, ""), facts(1, 0, NOW, null));
        session.approve(act(IRENE), facts(1, 0, NOW, null));
        refused("committee.secretaryFirst", () -> session.sign("ab", act(IRENE), facts(1, 0, NOW, null)));
        session.signAsSecretary(act(SECRETARY, ""), facts(1, 0, NOW, null));
        refused("committee.signedAlready", () -> session.signAsSecretary(act(SECRETARY, ""), facts(1, 0, NOW, null)));
        session.sign("ab", act(IRENE), facts(1, 0, NOW, null));
        assertThat(session.getState()).isEqualTo(SessionState.SIGNED);
        assertThat(session.getMinutes().sha256()).isEqualTo("ab");
    }

    private static CommitteeSession convened() {
        CommitteeSession session = planned(SessionKind.EXTRAORDINARY);
        session.convene(act(SECRETARY, ""), facts(1, 1, NOW, null));
        return session;
    }

    private static CommitteeSession planned(SessionKind kind) {
        SessionWish wish =
                new SessionWish(kind, SessionMode.ONSITE, NOW.plus(Duration.ofHours(3)), "Salle du conseil", null);
        return CommitteeSession.plan("S-2026-X1", wish, act(SECRETARY, ""), facts(0, 0, NOW, null));
    }

    private static SessionFacts facts(int items, int unsettled, Instant latest, @Nullable UUID presiding) {
        return new SessionFacts(NOW, TODAY, TODAY, latest, items, unsettled, false, presiding);
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
