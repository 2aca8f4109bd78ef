package org.aval.service.committee;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.committee.RecusalKind;
import org.aval.domain.committee.RecusalState;
import org.aval.domain.committee.Tally;
import org.aval.domain.incidents.Ground;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not sit on an item, or about whom that is still to be settled.
 *
 * @param ground why, null where the portal did it by itself: none is told apart from another
 * @param onFile for the desk, where the portal did it by itself: what the file says, null for nothing and for others
 * @param reasons as they were written, empty for who has no key to them
 * @param answer the reasons of the decision, empty before
 * @param casting may the reader vote on it
 * @param settling may the reader say how the vote ended
 */
public record RecusalLine(
        UUID id,
        String name,
        RecusalKind kind,
        @Nullable RecusalGround ground,
        @Nullable Ground onFile,
        String reasons,
        RecusalState state,
        Tally tally,
        String answer,
        int entitled,
        int needed,
        Verdict casting,
        Verdict settling)
        implements Serializable {

    /** Is it still to be settled? */
    public boolean pending() {
        return state == RecusalState.REQUESTED;
    }
}
