package org.aval.domain.publications;

import static org.aval.domain.publications.PublicationState.APPROVED;
import static org.aval.domain.publications.PublicationState.CHANGES_REQUESTED;
import static org.aval.domain.publications.PublicationState.CORRECTED;
import static org.aval.domain.publications.PublicationState.PUBLISHED;
import static org.aval.domain.publications.PublicationState.REFUSED;
import static org.aval.domain.publications.PublicationState.REMOVED;
import static org.aval.domain.publications.PublicationState.SUBMITTED;
import static org.aval.domain.publications.PublicationState.WITHDRAWN;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a publication that is read first (specification B10 bis). EMPLOYEE is its author. */
public enum PublicationStep implements Step<PublicationState> {
    SUBMIT(SUBMITTED, Set.of(Role.EMPLOYEE), CHANGES_REQUESTED),
    ENDORSE(null, Set.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.LEGAL), SUBMITTED),
    APPROVE(APPROVED, Set.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.LEGAL, Role.ETHICS_CHAIR), SUBMITTED),
    ASK_CHANGE(
            CHANGES_REQUESTED,
            Set.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.LEGAL, Role.ETHICS_CHAIR),
            SUBMITTED,
            APPROVED),
    REFUSE(REFUSED, Set.of(Role.COMMS, Role.COMMS_DIRECTOR, Role.LEGAL, Role.ETHICS_CHAIR), SUBMITTED),
    WITHDRAW(WITHDRAWN, Set.of(Role.EMPLOYEE), SUBMITTED, CHANGES_REQUESTED, APPROVED),
    PUBLISH(PUBLISHED, Set.of(Role.EMPLOYEE), APPROVED),
    CORRECT(CORRECTED, Set.of(Role.EMPLOYEE, Role.COMMS, Role.COMMS_DIRECTOR), PUBLISHED, CORRECTED),
    REMOVE(REMOVED, Set.of(Role.EMPLOYEE, Role.COMMS, Role.COMMS_DIRECTOR), PUBLISHED, CORRECTED);

    private final @Nullable PublicationState to;
    private final Set<Role> by;
    private final Set<PublicationState> from;

    PublicationStep(@Nullable PublicationState to, Set<Role> by, PublicationState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<PublicationState> from() {
        return from;
    }

    @Override
    public @Nullable PublicationState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
