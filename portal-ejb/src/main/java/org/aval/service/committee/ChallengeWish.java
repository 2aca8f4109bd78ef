package org.aval.service.committee;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.shared.Verdict;

/**
 * What a party writes to challenge a member.
 *
 * @param evidence what shows it, and where it is
 * @param unknownBefore does the party say that they could not know it in time
 */
public record ChallengeWish(UUID seat, RecusalGround ground, String reasons, String evidence, boolean unknownBefore)
        implements Serializable {

    /** In bytes: it still fits where the secretary would write it. */
    private static final int LONGEST = 12_000;

    /** The words as they are sealed. */
    String words() {
        return evidence.isBlank() ? reasons.strip() : reasons.strip() + "\n\n" + evidence.strip();
    }

    Verdict verdict() {
        return Verdict.unless(reasons.isBlank(), "committee.reasonsMissing")
                .and(() ->
                        Verdict.unless(words().getBytes(StandardCharsets.UTF_8).length > LONGEST, "committee.tooLong"));
    }
}
