package org.aval.domain.channels;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.aval.domain.shared.Verdict;

/**
 * What a channel is for and how it is used.
 *
 * @param identityCheck how one makes sure who writes
 * @param accepted what may be written there
 * @param excluded what may not: emergencies, pictures
 * @param recordKeeping what is copied to the chart, and how
 * @param noticeFr what patients are told, in French
 * @param assessmentRef where the privacy assessment is filed, empty when there is none
 */
@Embeddable
public record ChannelTerms(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Platform platform,
        @Enumerated(EnumType.STRING) @Column(nullable = false) ChannelUse used,
        @Enumerated(EnumType.STRING) @Column(nullable = false) DataClass dataClass,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Encryption encryption,
        @Column(nullable = false) String identityCheck,
        @Column(nullable = false) String accepted,
        @Column(nullable = false) String excluded,
        @Column(nullable = false) String responseTime,
        @Column(nullable = false) String recordKeeping,
        @Column(nullable = false) String noticeFr,
        @Column(nullable = false) String noticeEn,
        @Column(nullable = false) String assessmentRef)
        implements Serializable {

    /** Is it a channel between people, and said what may be written there? */
    Verdict check() {
        return Verdict.unless(!platform.isMessaging(), "channels.notMessaging", platform)
                .and(() -> Verdict.unless(accepted.isBlank() || excluded.isBlank(), "channels.contentsMissing"));
    }

    /** What concerns patients is encrypted and was assessed. */
    public Verdict protection() {
        boolean patients = used == ChannelUse.WITH_PATIENT || dataClass == DataClass.HEALTH;
        return Verdict.unless(patients && !encryption.protectsPatients(), "channels.notEncrypted")
                .and(() -> Verdict.unless(patients && assessmentRef.isBlank(), "channels.notAssessed"))
                .and(() -> Verdict.unless(
                        used == ChannelUse.WITH_PATIENT && (noticeFr.isBlank() || noticeEn.isBlank()),
                        "channels.noticeMissing"));
    }
}
