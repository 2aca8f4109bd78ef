package org.aval.service.committee;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.SeatKind;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a party may know of who decides about them, and what they asked.
 *
 * @param verdict may they challenge somebody now
 * @param members who has a vote, whoever of them withdrew: that somebody does not sit would tell why
 * @param sitsAt when the committee sits, null before it is called
 * @param until the last day to challenge, null before the committee is called
 */
public record ChallengeSheet(
        Verdict verdict,
        List<Member> members,
        @Nullable Instant sitsAt,
        @Nullable LocalDate until,
        List<ChallengeLine> made)
        implements Serializable {

    /** Somebody who may be challenged. */
    public record Member(UUID seat, String name, SeatKind kind) implements Serializable {}

    public ChallengeSheet {
        members = List.copyOf(members);
        made = List.copyOf(made);
    }
}
