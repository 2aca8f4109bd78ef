package org.aval.domain.charters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a charter.
 *
 * <p>It is drafted, put out to consultation, approved by a body with a resolution, scheduled for a day; that day it
 * comes into force and the previous one is superseded, at the same instant. From approval on it never changes.
 */
@Entity
public class CharterVersion {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charter_id")
    private Charter charter;

    @Column(nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    private ChangeType changeType;

    @Enumerated(EnumType.STRING)
    private CharterState state;

    @Column(nullable = false)
    private String summaryFr;

    @Column(nullable = false)
    private String summaryEn;

    @Nullable
    private String resolution;

    @Nullable
    private String approvedBy;

    @Nullable
    private LocalDate effectiveFrom;

    @Nullable
    private LocalDate effectiveTo;

    protected CharterVersion() {
        // for Jakarta Persistence
    }

    /** A version as it comes from the files that fill a new installation (ruling 13). */
    public static CharterVersion installed(
            Charter charter, String number, ChangeType changeType, CharterState state, Summary summary, Force force) {
        CharterVersion version = new CharterVersion();
        version.id = UUID.randomUUID();
        version.charter = charter;
        version.number = number;
        version.changeType = changeType;
        version.state = state;
        version.summaryFr = summary.fr();
        version.summaryEn = summary.en();
        version.resolution = force.resolution();
        version.approvedBy = force.approvedBy();
        version.effectiveFrom = force.from();
        version.effectiveTo = force.to();
        return version;
    }

    /** What changed, in a sentence, in each language. */
    public record Summary(String fr, String en) {}

    /** The resolution, whose it is, and the days between which the version is in force; the last day is included. */
    public record Force(
            @Nullable String resolution,
            @Nullable String approvedBy,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** From the day of an adoption on, without an end. */
        public static Force by(Adoption adoption) {
            return new Force(adoption.resolution(), adoption.body(), adoption.from(), null);
        }
    }

    /** Where the version stands that day. */
    public CharterStanding standing(LocalDate day) {
        return switch (state) {
            case DRAFT, IN_CONSULTATION, IN_APPROVAL, APPROVED -> CharterStanding.IN_PREPARATION;
            case REPEALED -> CharterStanding.REPEALED;
            case ABANDONED -> CharterStanding.ABANDONED;
            case SCHEDULED -> byDates(day);
        };
    }

    private CharterStanding byDates(LocalDate day) {
        if (effectiveFrom == null || day.isBefore(effectiveFrom)) {
            return CharterStanding.SCHEDULED;
        }
        return effectiveTo != null && day.isAfter(effectiveTo) ? CharterStanding.SUPERSEDED : CharterStanding.IN_FORCE;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Charter getCharter() {
        return charter;
    }

    public String getNumber() {
        return number;
    }

    public ChangeType getChangeType() {
        return changeType;
    }

    public CharterState getState() {
        return state;
    }

    /** What changed, in "fr" or "en". */
    public String summary(String language) {
        return "en".equals(language) ? summaryEn : summaryFr;
    }

    public @Nullable String getResolution() {
        return resolution;
    }

    /** The body that approved it, as the minutes name it; null where the files do not tell. */
    public @Nullable String getApprovedBy() {
        return approvedBy;
    }

    public @Nullable LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public @Nullable LocalDate getEffectiveTo() {
        return effectiveTo;
    }
}
