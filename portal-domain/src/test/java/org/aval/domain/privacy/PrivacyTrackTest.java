package org.aval.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;

/** The privacy officer answers the legal question, and nobody and nothing else. */
class PrivacyTrackTest {

    private static final Instant NOW = Instant.parse("2026-11-18T16:00:00Z");
    private static final Instant AWARE = Instant.parse("2026-11-17T02:40:00Z");
    private static final Act OFFICER = act(Role.PRIVACY);

    private final PrivacyTrack track = new PrivacyTrack(UUID.randomUUID(), AWARE);

    @Test
    void risk_means_that_everybody_the_law_names_is_told_before_it_closes() {
        track.answer(quebec(true, true), OFFICER);
        assertThat(track.missing()).containsExactlyInAnyOrder(Addressee.MINISTER, Addressee.CAI, Addressee.PERSONS);
        refused("privacy.noticesMissing", () -> track.close(OFFICER));
        track.told(Addressee.MINISTER, NOW.minusSeconds(60), NoticeWay.EMAIL, OFFICER);
        assertThat(track.authoritiesTold()).isEmpty();
        track.told(Addressee.CAI, NOW, NoticeWay.PORTAL, OFFICER);
        assertThat(track.authoritiesTold()).contains(NOW);
        refused("privacy.toldAlready", () -> track.told(Addressee.CAI, NOW, NoticeWay.POST, OFFICER));
        refused("privacy.notDue", () -> track.told(Addressee.CNIL, NOW, NoticeWay.POST, OFFICER));
        track.told(Addressee.PERSONS, NOW, NoticeWay.PHONE, OFFICER);
        track.close(OFFICER);
        assertThat(track.getState()).isEqualTo(TrackState.CLOSED);
    }

    @Test
    void the_answer_no_closes_and_keeps_its_line_until_new_facts_open_it_again() {
        track.answer(quebec(false, false), OFFICER);
        assertThat(track.getState()).isEqualTo(TrackState.CLOSED);
        assertThat(track.getRisk()).isFalse();
        refused("privacy.wrongState", () -> track.answer(quebec(true, true), OFFICER));
        track.reopen(OFFICER);
        track.answer(quebec(true, true), OFFICER);
        assertThat(track.getState()).isEqualTo(TrackState.NOTIFYING);
        assertThat(track.getJournal()).hasSize(3);
    }

    @Test
    void where_the_law_says_so_the_persons_are_told_with_the_authority() {
        refused("privacy.personsMustBeTold", () -> track.answer(quebec(true, false), OFFICER));
        refused("privacy.nobodyToTell", () -> track.answer(quebec(false, true), OFFICER));
        track.answer(
                new RiskFinding(
                        InformationKind.OTHER,
                        "FR",
                        PersonsRule.IF_HIGH,
                        List.of(Addressee.CNIL),
                        true,
                        false,
                        null,
                        null),
                OFFICER);
        assertThat(track.missing()).containsExactly(Addressee.CNIL);
    }

    @Test
    void awareness_is_never_later_than_the_first_moment_somebody_in_charge_knew() {
        Instant known = AWARE.plusSeconds(3600);
        refused("privacy.awareTooLate", () -> track.dateAwareness(known.plusSeconds(1), known, OFFICER));
        refused("privacy.awareInTheFuture", () -> track.dateAwareness(NOW.plusSeconds(1), null, OFFICER));
        track.dateAwareness(known, known, OFFICER);
        assertThat(track.getAwareAt()).isEqualTo(known);
    }

    @Test
    void nobody_but_the_privacy_officer_takes_a_step() {
        for (Role role : Role.values()) {
            if (role != Role.PRIVACY) {
                for (TrackStep step : TrackStep.values()) {
                    assertThat(track.verdict(step, act(role).by()).granted())
                            .as(role + " " + step)
                            .isFalse();
                }
            }
        }
    }

    private static RiskFinding quebec(boolean risk, boolean persons) {
        return new RiskFinding(
                InformationKind.HEALTH,
                "QC_HEALTH",
                PersonsRule.ALWAYS,
                List.of(Addressee.MINISTER, Addressee.CAI),
                risk,
                persons,
                1,
                1);
    }

    private static Act act(Role role) {
        return new Act(new Actor(UUID.randomUUID(), "VB1", Set.of(role)), NOW, LocalDate.of(2026, 11, 18), "");
    }

    private static void refused(String why, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.verdict().why()).isEqualTo(why));
    }
}
