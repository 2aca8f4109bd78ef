package org.aval.domain.packs;

import static org.aval.domain.packs.PackState.DELIVERED;
import static org.aval.domain.packs.PackState.FAILED;
import static org.aval.domain.packs.PackState.GENERATING;
import static org.aval.domain.packs.PackState.READY;
import static org.aval.domain.packs.PackState.REQUESTED;
import static org.aval.domain.packs.PackState.REVOKED;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.SYSTEM;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * The life of a pack. EMPLOYEE is whom it concerns: who asked for it, whom it was made for, the office of its kind. A pack
 * whose server died is taken up once more from GENERATING.
 */
public enum PackStep implements Step<PackState> {
    REQUEST(REQUESTED, EMPLOYEE),
    TAKE_UP(GENERATING, SYSTEM, REQUESTED, GENERATING),
    FINISH(READY, SYSTEM, GENERATING),
    FAIL(FAILED, SYSTEM, GENERATING),
    RETRY(REQUESTED, EMPLOYEE, FAILED),
    DELIVER(DELIVERED, EMPLOYEE, READY, DELIVERED),
    REVOKE(REVOKED, EMPLOYEE, READY, DELIVERED),
    RENEW(null, EMPLOYEE, READY, DELIVERED, REVOKED, FAILED);

    private final @Nullable PackState to;
    private final Role by;
    private final Set<PackState> from;

    PackStep(@Nullable PackState to, Role by, PackState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<PackState> from() {
        return from;
    }

    @Override
    public @Nullable PackState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(by);
    }
}
