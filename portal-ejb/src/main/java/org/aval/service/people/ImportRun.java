package org.aval.service.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A file of people: what it would do or did.
 *
 * @param checkedBy the name of who sent it
 * @param appliedBy the name of who confirmed it, null before
 */
public record ImportRun(
        UUID id,
        int version,
        ImportKind kind,
        ImportState state,
        String fileName,
        Instant checkedAt,
        String checkedBy,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        boolean goodOnly,
        Counts counts)
        implements Serializable {

    /** One in ten: more leavers than that are asked about again. */
    private static final int MANY = 10;

    /** How many rows mean what; problems may be several in a row. */
    public record Counts(
            int inPost,
            int lines,
            int joiners,
            int returners,
            int movers,
            int corrections,
            int leavers,
            int unchanged,
            int wrong,
            int problems)
            implements Serializable {

        /** How many people change. */
        public int changes() {
            return joiners + returners + movers + corrections + leavers;
        }

        /** How many rows mean this. */
        public int of(ImportOutcome outcome) {
            return switch (outcome) {
                case JOIN -> joiners;
                case RETURN -> returners;
                case MOVE -> movers;
                case CORRECT -> corrections;
                case LEAVE -> leavers;
                case SAME -> unchanged;
                case WRONG -> wrong;
            };
        }
    }

    /** Would so many leave that a mistake is more likely? */
    public boolean isManyLeavers() {
        return kind == ImportKind.COMPLETE && counts.leavers() * MANY > counts.inPost();
    }

    /** Is it still only checked? */
    Verdict checked() {
        return Verdict.unless(state == ImportState.APPLIED, "people.import.appliedAlready")
                .and(() -> Verdict.unless(state == ImportState.EXPIRED, "people.import.expired"));
    }

    /** May it be written at all? */
    public Verdict open() {
        return checked().and(() -> Verdict.unless(counts.changes() == 0, "people.import.nothing"));
    }

    /** May it be written as chosen? */
    Verdict mayApply(ImportChoice choice) {
        return open().and(() -> Verdict.unless(choice.version() != version, "shared.changedMeanwhile"))
                .and(() -> Verdict.unless(
                        counts.wrong() > 0 && !choice.goodOnly(), "people.import.wrongRows", counts.wrong()))
                .and(() -> Verdict.unless(
                        isManyLeavers() && !choice.sureOfLeavers(), "people.import.manyLeavers", counts.leavers()));
    }
}
