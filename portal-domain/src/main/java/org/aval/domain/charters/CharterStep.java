package org.aval.domain.charters;

import static org.aval.domain.charters.CharterState.ABANDONED;
import static org.aval.domain.charters.CharterState.APPROVED;
import static org.aval.domain.charters.CharterState.IN_APPROVAL;
import static org.aval.domain.charters.CharterState.IN_CONSULTATION;
import static org.aval.domain.charters.CharterState.REPEALED;
import static org.aval.domain.charters.CharterState.SCHEDULED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * The life of a version: its owner drafts it, has it discussed and submits it; approvers who did not write it approve it
 * one after the other, the last one with the resolution of the body; the owner schedules it, and may withdraw it until its
 * day has come; the dates do the rest.
 */
public enum CharterStep implements Step<CharterState> {
    INSTALL(null, Role.SYSTEM),
    DRAFT(CharterState.DRAFT, Role.POLICY_OWNER),
    DESCRIBE(null, Role.POLICY_OWNER, CharterState.DRAFT, IN_CONSULTATION),
    OPEN_CONSULTATION(IN_CONSULTATION, Role.POLICY_OWNER, CharterState.DRAFT),
    RECORD_CONSULTATION(null, Role.POLICY_OWNER, IN_CONSULTATION),
    ATTACH_OPINION(null, Role.POLICY_OWNER, IN_CONSULTATION, IN_APPROVAL),
    SUBMIT(IN_APPROVAL, Role.POLICY_OWNER, IN_CONSULTATION),
    ENDORSE(null, Role.POLICY_APPROVER, IN_APPROVAL),
    APPROVE(APPROVED, Role.POLICY_APPROVER, IN_APPROVAL),
    ASK_CHANGE(CharterState.DRAFT, Role.POLICY_APPROVER, IN_APPROVAL),
    SCHEDULE(SCHEDULED, Role.POLICY_OWNER, APPROVED),
    WITHDRAW(APPROVED, Role.POLICY_OWNER, SCHEDULED),
    PROPOSE_UNCHANGED(null, Role.POLICY_OWNER, SCHEDULED),
    CONFIRM_UNCHANGED(null, Role.POLICY_APPROVER, SCHEDULED),
    DECLINE_UNCHANGED(null, Role.POLICY_APPROVER, SCHEDULED),
    REPEAL(REPEALED, Role.POLICY_APPROVER, SCHEDULED),
    ABANDON(ABANDONED, Role.POLICY_OWNER, CharterState.DRAFT, IN_CONSULTATION);

    private final @Nullable CharterState to;
    private final Set<Role> by;
    private final Set<CharterState> from;

    CharterStep(@Nullable CharterState to, Role by, CharterState... from) {
        this.to = to;
        this.by = Set.of(by);
        this.from = Set.of(from);
    }

    @Override
    public Set<CharterState> from() {
        return from;
    }

    @Override
    public @Nullable CharterState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
