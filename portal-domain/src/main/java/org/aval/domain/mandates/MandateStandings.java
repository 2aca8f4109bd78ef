package org.aval.domain.mandates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What mandates are worth on a day, over bare facts: for a record and for each row of a register. */
public final class MandateStandings {

    private MandateStandings() {}

    /**
     * What the computation needs.
     *
     * @param met are all lasting conditions met
     * @param paused is somebody else the one voice of a crisis
     */
    public record Bare(
            MandateState state,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate acceptBy,
            boolean met,
            boolean paused) {

        boolean isOver(LocalDate day) {
            return endsOn != null && day.isAfter(endsOn);
        }

        boolean isToCome(LocalDate day) {
            return startsOn != null && day.isBefore(startsOn);
        }
    }

    /** What it is worth that day. */
    public static MandateStanding of(Bare mandate, LocalDate day) {
        return switch (mandate.state()) {
            case DRAFT -> MandateStanding.DRAFT;
            case SUBMITTED -> MandateStanding.SUBMITTED;
            case UNIT_APPROVED -> MandateStanding.UNIT_APPROVED;
            case REVIEWED -> MandateStanding.REVIEWED;
            case GRANTED -> mandate.acceptBy() != null && day.isAfter(mandate.acceptBy())
                    ? MandateStanding.LAPSED
                    : MandateStanding.GRANTED;
            case ACTIVE -> accepted(mandate, day);
            case SUSPENDED -> mandate.isOver(day) ? MandateStanding.EXPIRED : MandateStanding.SUSPENDED;
            case REVOKED -> MandateStanding.REVOKED;
            case RESIGNED -> MandateStanding.RESIGNED;
            case REJECTED -> MandateStanding.REJECTED;
            case WITHDRAWN -> MandateStanding.WITHDRAWN;
        };
    }

    private static MandateStanding accepted(Bare mandate, LocalDate day) {
        if (mandate.isOver(day)) {
            return MandateStanding.EXPIRED;
        }
        if (!mandate.met()) {
            return MandateStanding.BLOCKED;
        }
        MandateStanding begun = mandate.isToCome(day) ? MandateStanding.UPCOMING : MandateStanding.VALID;
        return mandate.paused() && begun == MandateStanding.VALID ? MandateStanding.PAUSED : begun;
    }
}
