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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notice is written out as it leaves, and leaves once. */
class NoticeLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-18T16:00:30Z");
    private static final NoticeMatter WHOLE = new NoticeMatter(0, true, true, false, false, false);
    private static final NoticeOf TO_CAI = new NoticeOf(Addressee.CAI, "QC-R1-11", "1", "fr");
    private static final Act OFFICER = act(Role.PRIVACY);

    private final PrivacyTrack track = new PrivacyTrack(UUID.randomUUID(), NOW.minusSeconds(7200));

    @BeforeEach
    void the_answer_is_yes() {
        track.answer(
                new RiskFinding(
                        InformationKind.HEALTH,
                        "QC_HEALTH",
                        PersonsRule.ALWAYS,
                        List.of(Addressee.MINISTER, Addressee.CAI),
                        true,
                        true,
                        1,
                        1),
                OFFICER);
    }

    @Test
    void what_left_is_never_rewritten_or_sent_twice() {
        NoticeLetter letter = kept(WHOLE);
        refused("privacy.sentInTheFuture", () -> letter.send(NOW.plusSeconds(1), NoticeWay.PORTAL, OFFICER));
        refused("privacy.sentBeforeKept", () -> letter.send(NOW.minusSeconds(61), NoticeWay.PORTAL, OFFICER));
        letter.send(Instant.parse("2026-11-18T16:00:00Z"), NoticeWay.PORTAL, OFFICER);
        assertThat(letter.getState()).isEqualTo(NoticeState.SENT);
        refused("privacy.noticeState", () -> letter.send(NOW, NoticeWay.PORTAL, OFFICER));
        refused("privacy.noticeState", () -> letter.replace(OFFICER));
        assertThat(letter.getJournal()).hasSize(2);
    }

    @Test
    void one_that_waits_gives_way_to_another() {
        NoticeLetter letter = kept(WHOLE);
        letter.replace(OFFICER);
        refused("privacy.noticeState", () -> letter.send(NOW, NoticeWay.PORTAL, OFFICER));
    }

    @Test
    void an_authority_gets_it_with_gaps_and_the_persons_do_not() {
        assertThat(kept(new NoticeMatter(4, true, true, false, false, false)).getPhase())
                .isEqualTo(1);
        refused("privacy.itemsMissing", () -> kept(new NoticeMatter(1, true, false, false, false, false)));
        refused("privacy.contactMissing", () -> kept(new NoticeMatter(0, false, true, false, false, false)));
    }

    @Test
    void a_late_notice_says_why() {
        refused("privacy.lateReasonMissing", () -> kept(new NoticeMatter(0, true, true, true, false, false)));
        assertThat(kept(new NoticeMatter(0, true, true, true, true, false)).getState())
                .isEqualTo(NoticeState.KEPT);
    }

    @Test
    void a_public_notice_says_why_it_is_public_and_stands_beside_the_notice_to_the_persons() {
        assertThat(track.addressees())
                .containsExactlyInAnyOrder(Addressee.MINISTER, Addressee.CAI, Addressee.PERSONS, Addressee.PUBLIC);
        assertThat(mayKeep(Addressee.PUBLIC, false)).isEqualTo("privacy.publicReasonMissing");
        assertThat(mayKeep(Addressee.PUBLIC, true)).isNull();
        track.told(Addressee.PUBLIC, NOW, NoticeWay.PUBLIC_NOTICE, OFFICER);
        assertThat(track.missing()).contains(Addressee.PERSONS).doesNotContain(Addressee.PUBLIC);
        assertThat(track.authoritiesTold()).isEmpty();
        refused("privacy.notToAnAuthority", () -> track.told(Addressee.CAI, NOW, NoticeWay.PUBLIC_NOTICE, OFFICER));
    }

    @Test
    void nobody_is_written_to_whom_the_law_does_not_name() {
        assertThat(mayKeep(Addressee.CNIL, true)).isEqualTo("privacy.notDue");
    }

    @Test
    void nobody_but_the_privacy_officer_takes_a_step() {
        NoticeLetter letter = kept(WHOLE);
        for (Role role : Role.values()) {
            if (role != Role.PRIVACY) {
                assertThat(NoticeLetter.mayKeep(track, Addressee.CAI, WHOLE, act(role))
                                .granted())
                        .as("%s", role)
                        .isFalse();
                refused("privacy.notYourOffice", () -> letter.send(NOW, NoticeWay.PORTAL, act(role)));
                refused("privacy.notYourOffice", () -> letter.replace(act(role)));
            }
        }
    }

    private NoticeLetter kept(NoticeMatter matter) {
        return new NoticeLetter(track, TO_CAI, 1, matter, "0".repeat(64), OFFICER);
    }

    private @Nullable String mayKeep(Addressee to, boolean reason) {
        return NoticeLetter.mayKeep(track, to, new NoticeMatter(0, true, false, false, false, reason), OFFICER)
                .why();
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
