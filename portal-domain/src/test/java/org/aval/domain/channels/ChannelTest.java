package org.aval.domain.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What concerns patients is encrypted and was assessed, and two people stand behind it. */
class ChannelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Actor OFFICER = actor(Role.COMMS);
    private static final Actor PRIVACY = actor(Role.PRIVACY);

    @ParameterizedTest
    @CsvSource({
        "WITH_PATIENT, PERSONAL, TRANSPORT, EFVP-1, channels.notEncrypted",
        "WITH_PATIENT, PERSONAL, MANAGED, '', channels.notAssessed",
        "BETWEEN_PROFESSIONALS, HEALTH, TRANSPORT, EFVP-1, channels.notEncrypted",
        "BETWEEN_PROFESSIONALS, HEALTH, E2EE, '', channels.notAssessed",
        "INTERNAL, INTERNAL, TRANSPORT, '', ",
        "WITH_PATIENT, HEALTH, MANAGED, EFVP-1, "
    })
    void a_channel_is_approved_only_when_patients_are_protected(
            ChannelUse used, DataClass data, Encryption encryption, String assessment, String why) {
        ApprovedChannel channel =
                ApprovedChannel.propose("CH-09", terms(used, data, encryption, assessment), act(OFFICER));
        assertThat(channel.verdict(ChannelStep.APPROVE, PRIVACY).why()).isEqualTo(why);
    }

    @Test
    void who_proposed_or_rewrote_it_does_not_approve_it() {
        ChannelTerms terms = terms(ChannelUse.INTERNAL, DataClass.INTERNAL, Encryption.E2EE, "");
        ApprovedChannel channel = ApprovedChannel.propose("CH-09", terms, act(PRIVACY));
        assertThat(channel.verdict(ChannelStep.APPROVE, PRIVACY).why()).isEqualTo("channels.twoPeople");
        channel.describe(terms, act(OFFICER));
        channel.approve(act(PRIVACY));
        assertThat(channel.getReviewOn()).isEqualTo(TODAY.plusYears(1));
        assertThat(channel.verdict(ChannelStep.DESCRIBE, OFFICER).why()).isEqualTo("channels.wrongState");
    }

    @Test
    void a_judgement_is_told_in_both_languages_and_changed_with_a_reason() {
        Suitability judged = Suitability.judge(
                Objective.EVENTS, Platform.FACEBOOK, new Judgement(Fit.POSSIBLE, "Oui", "Yes"), act(OFFICER));
        Judgement half = new Judgement(Fit.FORBIDDEN, "Non", " ");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> judged.judgeAgain(half, act(OFFICER)))
                .withMessage("channels.reasonInBothLanguages");
        assertThat(Suitability.mayJudge(Platform.RADIO, OFFICER).why()).isEqualTo("channels.noAccountsThere");
    }

    private static ChannelTerms terms(ChannelUse used, DataClass data, Encryption encryption, String assessment) {
        return new ChannelTerms(
                Platform.SIGNAL,
                used,
                data,
                encryption,
                "",
                "Horaires",
                "Urgences",
                "",
                "",
                "Avis",
                "Notice",
                assessment);
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), role.name(), EnumSet.of(Role.EMPLOYEE, role));
    }

    private static Act act(Actor by) {
        return new Act(by, Instant.parse("2026-11-21T14:00:00Z"), TODAY, "Parce qu’il le faut");
    }
}
