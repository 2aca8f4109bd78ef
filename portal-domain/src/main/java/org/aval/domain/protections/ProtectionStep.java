package org.aval.domain.protections;

import static org.aval.domain.protections.ProtectionState.ASKED;
import static org.aval.domain.protections.ProtectionState.HINT;
import static org.aval.domain.protections.ProtectionState.SETTLED;
import static org.aval.domain.protections.ProtectionState.WELL;
import static org.aval.domain.shared.Role.ETHICS_SECRETARY;
import static org.aval.domain.shared.Role.INTEGRITY_OFFICER;
import static org.aval.domain.shared.Role.SYSTEM;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of one asking; SYSTEM is the portal, which writes for who holds the receipt. */
public enum ProtectionStep implements Step<ProtectionState> {
    ASK(ASKED, Set.of(ETHICS_SECRETARY, INTEGRITY_OFFICER)),
    SAY_WELL(WELL, Set.of(ETHICS_SECRETARY, INTEGRITY_OFFICER, SYSTEM), ASKED),
    SAY_HINT(HINT, Set.of(ETHICS_SECRETARY, INTEGRITY_OFFICER, SYSTEM), ASKED, WELL),
    SETTLE(SETTLED, Set.of(ETHICS_SECRETARY, INTEGRITY_OFFICER), HINT);

    private final @Nullable ProtectionState to;
    private final Set<Role> by;
    private final Set<ProtectionState> from;

    ProtectionStep(@Nullable ProtectionState to, Set<Role> by, ProtectionState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<ProtectionState> from() {
        return from;
    }

    @Override
    public @Nullable ProtectionState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
