package org.aval.service.lessons;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that came back, as it was shown beside its case; not a bare number, for the reason of {@code CaseRef}.
 *
 * @param scenario null for one that is proposed now
 */
public record ProposalRef(UUID incident, @Nullable UUID scenario, int version) implements Serializable {

    /** Another one is proposed from this case. */
    public static ProposalRef anew(UUID incident) {
        return new ProposalRef(incident, null, -1);
    }
}
