package org.aval.domain.charters;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;

/** How the pen of a version goes from hand to hand. */
public enum EditStep implements Step<EditState> {
    BEGIN(EditState.HELD, EditState.FREE, EditState.HELD),
    TAKE_OVER(EditState.HELD, EditState.HELD),
    RELEASE(EditState.FREE, EditState.HELD);

    private final EditState to;
    private final Set<EditState> from;

    EditStep(EditState to, EditState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<EditState> from() {
        return from;
    }

    @Override
    public EditState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.POLICY_OWNER);
    }
}
