package org.aval.domain.measures;

import static org.aval.domain.measures.FinalState.DONE;
import static org.aval.domain.measures.FinalState.DROPPED;
import static org.aval.domain.measures.FinalState.ORDERED;
import static org.aval.domain.measures.FinalState.PROPOSED;
import static org.aval.domain.measures.FinalState.UNDONE;
import static org.aval.domain.measures.FinalState.WAIVED;
import static org.aval.domain.shared.Role.ETHICS_CHAIR;
import static org.aval.domain.shared.Role.ETHICS_MEMBER;
import static org.aval.domain.shared.Role.ETHICS_SECRETARY;
import static org.aval.domain.shared.Role.SYSTEM;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * The life of a measure that follows from a decision. ETHICS_MEMBER is who sits on the item; SYSTEM is the portal, which
 * orders what was decided, carries out what it can, and undoes what a review set aside. EMPLOYEE is whom it was given to.
 */
public enum FinalStep implements Step<FinalState> {
    PROPOSE(PROPOSED, Set.of(ETHICS_SECRETARY, ETHICS_CHAIR, ETHICS_MEMBER)),
    DROP(DROPPED, Set.of(ETHICS_SECRETARY, ETHICS_CHAIR, ETHICS_MEMBER), PROPOSED),
    ORDER(ORDERED, Set.of(SYSTEM), PROPOSED),
    START(null, Set.of(SYSTEM), ORDERED),
    CARRY_OUT(DONE, Set.of(SYSTEM), ORDERED),
    FULFIL(DONE, Set.of(ETHICS_SECRETARY, Role.EMPLOYEE), ORDERED),
    WAIVE(WAIVED, Set.of(ETHICS_SECRETARY, ETHICS_CHAIR), ORDERED),
    CHECK(null, Set.of(ETHICS_SECRETARY), DONE),
    UNDO(UNDONE, Set.of(SYSTEM), ORDERED, DONE);

    private final @Nullable FinalState to;
    private final Set<Role> by;
    private final Set<FinalState> from;

    FinalStep(@Nullable FinalState to, Set<Role> by, FinalState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<FinalState> from() {
        return from;
    }

    @Override
    public @Nullable FinalState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
