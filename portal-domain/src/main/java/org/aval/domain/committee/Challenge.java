package org.aval.domain.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a party asks: that a member does not sit on their case.
 *
 * @param reasons in words, and what shows it
 * @param unknownBefore does the party say that nobody could know it in time
 * @param madeOn the day on which the party wrote it, whenever it reached an agenda
 * @param party who asks in their own name, null when the secretary enters what came by another way
 */
public record Challenge(
        UUID seat,
        RecusalGround ground,
        String reasons,
        boolean unknownBefore,
        LocalDate madeOn,
        @Nullable UUID party) {

    /** Is it this person's own, or does the portal enter it for them? */
    boolean isBy(Actor actor) {
        return party != null && (actor.isPerson(party) || actor.is(Role.SYSTEM));
    }

    /** Who asked, told by who entered it when nobody did in their own name. */
    UUID askedBy(Actor entering) {
        return party == null ? entering.person() : party;
    }

    /** A party challenges within some days of the convocation; later only for what nobody could know before. */
    public Verdict inTime(@Nullable LocalDate until) {
        boolean late = until != null && madeOn.isAfter(until) && !unknownBefore;
        return Verdict.unless(late, "committee.challengedTooLate", until == null ? "" : until);
    }
}
