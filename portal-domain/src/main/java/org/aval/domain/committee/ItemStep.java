package org.aval.domain.committee;

import static org.aval.domain.committee.ItemState.DECIDED;
import static org.aval.domain.committee.ItemState.DEFERRED;
import static org.aval.domain.committee.ItemState.ON_AGENDA;
import static org.aval.domain.committee.ItemState.VOTING;
import static org.aval.domain.committee.ItemState.WITHDRAWN;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.ETHICS_CHAIR;
import static org.aval.domain.shared.Role.ETHICS_MEMBER;
import static org.aval.domain.shared.Role.ETHICS_SECRETARY;
import static org.aval.domain.shared.Role.SYSTEM;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * The life of an item of the agenda. What the chair does, a member does when presiding over this item; SYSTEM is the portal,
 * which recuses by itself and enters what a party challenged before; EMPLOYEE is a party, who challenges a member in their own name.
 */
public enum ItemStep implements Step<ItemState> {
    PUT(ON_AGENDA, Set.of(ETHICS_SECRETARY)),
    PREPARE(null, Set.of(ETHICS_SECRETARY), ON_AGENDA),
    RECUSE(null, Set.of(ETHICS_CHAIR, ETHICS_MEMBER, SYSTEM), ON_AGENDA, VOTING),
    INVITE(null, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), ON_AGENDA),
    CHALLENGE(null, Set.of(EMPLOYEE, ETHICS_SECRETARY, SYSTEM), ON_AGENDA),
    SETTLE(null, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), ON_AGENDA),
    WEIGH(null, Set.of(ETHICS_SECRETARY, ETHICS_CHAIR, ETHICS_MEMBER), ON_AGENDA),
    CALL(VOTING, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), ON_AGENDA),
    ASK_SECRET(null, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), ON_AGENDA, VOTING),
    CAST(null, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), ON_AGENDA, VOTING),
    DECIDE(DECIDED, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), VOTING),
    SET_ASIDE(ON_AGENDA, Set.of(ETHICS_CHAIR, ETHICS_MEMBER), VOTING),
    DEFER(DEFERRED, Set.of(ETHICS_SECRETARY, ETHICS_CHAIR, ETHICS_MEMBER), ON_AGENDA, VOTING),
    WITHDRAW(WITHDRAWN, Set.of(ETHICS_SECRETARY), ON_AGENDA);

    private final @Nullable ItemState to;
    private final Set<Role> by;
    private final Set<ItemState> from;

    ItemStep(@Nullable ItemState to, Set<Role> by, ItemState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<ItemState> from() {
        return from;
    }

    @Override
    public @Nullable ItemState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
