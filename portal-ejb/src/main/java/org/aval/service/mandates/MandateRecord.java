package org.aval.service.mandates;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.mandates.Condition;
import org.aval.domain.mandates.EndReason;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.MandateLimits;
import org.aval.domain.mandates.MandatePause;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as its page shows it to this reader.
 *
 * @param whole may the reader see how it came about, and what it hangs on? Others see what everybody here may know
 * @param names of people, topics and the unit, by their id or code
 * @param grantedAs the power by which it was granted
 * @param felt what the holder's declaration adds to it
 * @param hands who came to stand in under it, newest first
 * @param chain this mandate's parent and those passed on from it, renewals before and after it
 */
public record MandateRecord(
        UUID id,
        int version,
        String reference,
        @Nullable String code,
        MandateState state,
        MandateStanding standing,
        boolean whole,
        MandateWish wish,
        Map<String, String> names,
        String holderTitle,
        String holderUnit,
        @Nullable UUID requestedBy,
        @Nullable UUID grantor,
        @Nullable Role grantedAs,
        @Nullable LocalDate acceptBy,
        @Nullable Instant acceptedAt,
        MandatePause pause,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        Felt felt,
        List<MandateLink> chain,
        List<Condition> conditions,
        Map<MandateStep, Verdict> verdicts,
        List<TimelineLine> timeline,
        List<StandInSheet.Change> hands)
        implements Serializable {

    public MandateRecord {
        names = Map.copyOf(names);
        chain = List.copyOf(chain);
        conditions = List.copyOf(conditions);
        verdicts = Map.copyOf(verdicts);
        timeline = List.copyOf(timeline);
        hands = List.copyOf(hands);
    }

    /**
     * What the holder says and has read because of a link.
     *
     * @param watched is there such a link
     * @param sayFr the whole sentence, the mandate's own and the declaration's
     * @param touched is it to be looked at again, and does the reader know that
     */
    public record Felt(boolean watched, String sayFr, String sayEn, PreApproval preApproval, boolean touched)
            implements Serializable {

        static Felt of(MandateWish wish, InterestFacts interests, boolean knows) {
            boolean watched = interests.watches(wish);
            MandateLimits limits = wish.limits();
            return new Felt(
                    watched,
                    watched ? interests.sentence(limits, "fr") : limits.disclosureFr(),
                    watched ? interests.sentence(limits, "en") : limits.disclosureEn(),
                    InterestFacts.stricter(limits.preApproval(), watched),
                    knows && interests.matched());
        }

        /** The sentence in "fr" or "en"; empty for none. */
        public String say(String language) {
            return "en".equals(language) ? sayEn : sayFr;
        }
    }

    /** May the reader take this step now? */
    public Verdict verdict(MandateStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }

    /** The name of a person, a topic or a unit; empty for nobody. */
    public String name(@Nullable Object idOrCode) {
        return idOrCode == null ? "" : names.getOrDefault(idOrCode.toString(), "");
    }

    /** The holder's name. */
    public String holder() {
        return name(wish.holder());
    }
}
