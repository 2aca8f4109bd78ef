package org.aval.domain.logos;

import static org.aval.domain.logos.MarkState.OFFERED;
import static org.aval.domain.logos.MarkState.RETIRED;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a mark: named, published in editions, retired. */
public enum MarkStep implements Step<MarkState> {
    NAME(OFFERED),
    PUBLISH(null, OFFERED),
    RETIRE(RETIRED, OFFERED);

    private final @Nullable MarkState to;
    private final Set<MarkState> from;

    MarkStep(@Nullable MarkState to, MarkState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<MarkState> from() {
        return from;
    }

    @Override
    public @Nullable MarkState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.BRAND);
    }
}
