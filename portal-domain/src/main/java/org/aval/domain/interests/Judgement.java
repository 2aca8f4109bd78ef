package org.aval.domain.interests;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.shared.Verdict;

/**
 * What somebody finds a link to be worth.
 *
 * @param activity for what; empty in general
 * @param reasons why
 */
public record Judgement(UUID link, ActivityKind kind, String activity, InterestLevel level, String reasons)
        implements Serializable {

    private static final int LONGEST = 1000;

    public Judgement {
        activity = activity.strip();
        reasons = reasons.strip();
    }

    /** A judgement of the link as such. */
    public static Judgement inGeneral(UUID link, InterestLevel level, String reasons) {
        return new Judgement(link, ActivityKind.GENERAL, "", level, reasons);
    }

    /** Is it said so that the declarant can read why? */
    public Verdict complete() {
        boolean nameless = (kind == ActivityKind.GENERAL) != activity.isEmpty();
        return Verdict.unless(nameless, "interests.judgement.noActivity")
                .and(() -> Verdict.unless(level.isManaged() && reasons.isEmpty(), "interests.judgement.noReasons"))
                .and(() -> Verdict.unless(reasons.length() > LONGEST, "interests.tooLong", LONGEST));
    }
}
