package org.aval.domain.attestations;

import static org.aval.domain.attestations.AttestationState.CONTESTED;
import static org.aval.domain.attestations.AttestationState.REVOKED;
import static org.aval.domain.attestations.AttestationState.VALID;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** What may happen to a signature: it is never edited, only contested, upheld or revoked by two people. */
public enum AttestationStep implements Step<AttestationState> {
    SIGN(VALID, Set.of(Role.EMPLOYEE)),
    RECORD_PAPER(VALID, Set.of(Role.HR)),
    CONTEST(CONTESTED, Set.of(Role.EMPLOYEE), VALID),
    PROPOSE_REVOCATION(null, Set.of(Role.HR), VALID, CONTESTED),
    UPHOLD(VALID, Set.of(Role.LEGAL), VALID, CONTESTED),
    REVOKE(REVOKED, Set.of(Role.LEGAL), VALID, CONTESTED);

    private final @Nullable AttestationState to;
    private final Set<Role> by;
    private final Set<AttestationState> from;

    AttestationStep(@Nullable AttestationState to, Set<Role> by, AttestationState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<AttestationState> from() {
        return from;
    }

    @Override
    public @Nullable AttestationState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
