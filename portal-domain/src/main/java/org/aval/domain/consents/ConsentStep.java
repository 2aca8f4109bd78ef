package org.aval.domain.consents;

import static org.aval.domain.consents.ConsentState.ANNULLED;
import static org.aval.domain.consents.ConsentState.GIVEN;
import static org.aval.domain.consents.ConsentState.WITHDRAWN;
import static org.aval.domain.shared.Role.COMMS;
import static org.aval.domain.shared.Role.COMMS_DIRECTOR;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.PRIVACY;

import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a consent (specification B10 bis). EMPLOYEE is who is shown, or who answers for what shows them. */
public enum ConsentStep implements Step<ConsentState> {
    RECORD(GIVEN, Set.of(COMMS, COMMS_DIRECTOR)),
    LINK(null, Set.of(COMMS, COMMS_DIRECTOR, EMPLOYEE), GIVEN),
    WITHDRAW(WITHDRAWN, Set.of(COMMS, COMMS_DIRECTOR, PRIVACY, EMPLOYEE), GIVEN),
    TAKE_DOWN(null, Set.of(COMMS, COMMS_DIRECTOR, EMPLOYEE), GIVEN, WITHDRAWN, ANNULLED),
    /** Somebody else answers for what shows the person. */
    HAND_OVER(null, Set.of(COMMS, COMMS_DIRECTOR, EMPLOYEE), GIVEN, WITHDRAWN, ANNULLED),
    /** It was recorded by mistake. */
    ANNUL(ANNULLED, Set.of(COMMS, COMMS_DIRECTOR), GIVEN),
    /** It may be needed as proof: it is kept until somebody says otherwise. */
    HOLD(null, Set.of(PRIVACY), GIVEN, WITHDRAWN, ANNULLED),
    RELEASE(null, Set.of(PRIVACY), GIVEN, WITHDRAWN, ANNULLED);

    private final @Nullable ConsentState to;
    private final Set<Role> by;
    private final Set<ConsentState> from;

    ConsentStep(@Nullable ConsentState to, Set<Role> by, ConsentState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<ConsentState> from() {
        return from;
    }

    @Override
    public @Nullable ConsentState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    /** Is a reason asked for? */
    public boolean isExplained() {
        return this == ANNUL || this == HOLD || this == RELEASE || this == HAND_OVER;
    }

    /** Does this actor hold an office that takes it? */
    boolean isForOffice(Actor actor) {
        return by.stream().filter(role -> role != EMPLOYEE).anyMatch(actor::is);
    }
}
