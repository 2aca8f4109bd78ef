package org.aval.domain.mandates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What mandates are worth on a day, over bare facts: for a record and for each row of a register. */
public final class MandateStandings {

    private MandateStandings() {}

    /**
     * What the computation needs.
     *
     * @param conditions the lasting ones
     * @param paused is somebody else the one voice of a crisis
     */
    public record Bare(
            MandateState state,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate acceptBy,
            List<Condition> conditions,
            boolean paused) {

        public Bare {
            conditions = List.copyOf(conditions);
        }

        /** Its accounts aside: they make it pause, and nothing has to be put right about the holder. */
        boolean isMet() {
            return conditions.stream()
                    .allMatch(condition -> condition.met() || condition.kind() == ConditionKind.ACCOUNTS_OPEN);
        }

        boolean isStopped() {
            return !Eligibility.met(conditions);
        }

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
        if (!mandate.isMet()) {
            return MandateStanding.BLOCKED;
        }
        if (mandate.isToCome(day)) {
            return MandateStanding.UPCOMING;
        }
        MandateStanding worth = mandate.isStopped() ? MandateStanding.PAUSED_WITH_ACCOUNTS : MandateStanding.VALID;
        return mandate.paused() ? MandateStanding.PAUSED : worth;
    }
}
