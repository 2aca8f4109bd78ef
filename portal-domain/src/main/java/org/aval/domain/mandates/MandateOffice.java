package org.aval.domain.mandates;

import java.util.Arrays;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** In which office somebody may take a step of a mandate: the rule asks whether there is one, the journal notes it. */
final class MandateOffice {

    private MandateOffice() {}

    /** The office, or null when it is not this person's step. */
    static @Nullable Role of(Mandate mandate, MandateStep step, Actor actor, MandateFacts facts) {
        if (actor.is(Role.SYSTEM)) {
            return step.by().contains(Role.SYSTEM) ? Role.SYSTEM : null;
        }
        return switch (step) {
            case DRAFT, RENEW -> asking(mandate, actor, facts);
            case DESCRIBE, SUBMIT, WITHDRAW -> actor.isPerson(mandate.getHands().requestedBy())
                    ? Role.EMPLOYEE
                    : holder(mandate, actor);
            case ACCEPT, RESIGN -> holder(mandate, actor);
            case APPROVE_UNIT -> approving(actor, facts);
            case GRANT, CONFIRM_GRANT -> granting(mandate, actor, facts);
            case REJECT -> rejecting(mandate, actor, facts);
            case REINSTATE, PROLONG -> lifting(mandate, actor);
            case ADVISE, REVIEW, SUSPEND, CONFIRM_ACCOUNTS, CLEAR_INTERESTS, CORRECT, REVOKE, RESTORE -> any(
                    step, actor);
        };
    }

    private static @Nullable Role asking(Mandate mandate, Actor actor, MandateFacts facts) {
        Role own = holder(mandate, actor);
        Role leader = own == null ? leader(facts) : own;
        return leader == null ? first(actor, Role.COMMS, Role.COMMS_DIRECTOR) : leader;
    }

    private static @Nullable Role holder(Mandate mandate, Actor actor) {
        return actor.isPerson(mandate.getHolder()) ? Role.EMPLOYEE : null;
    }

    private static @Nullable Role leader(MandateFacts facts) {
        return facts.grant().leads() ? Role.MANAGER : null;
    }

    /** For whom nobody leads, the board's own choice of a director general answers. */
    private static @Nullable Role approving(Actor actor, MandateFacts facts) {
        return facts.grant().led() ? leader(facts) : first(actor, Role.DG);
    }

    private static @Nullable Role granting(Mandate mandate, Actor actor, MandateFacts facts) {
        return facts.law()
                .powers()
                .of(
                        actor,
                        mandate.getType(),
                        mandate.wish().reach().messageLevel(),
                        facts.grant().leads())
                .orElse(null);
    }

    private static @Nullable Role rejecting(Mandate mandate, Actor actor, MandateFacts facts) {
        return switch (mandate.getState()) {
            case SUBMITTED -> leader(facts);
            case UNIT_APPROVED -> first(actor, Role.COMMS, Role.COMMS_DIRECTOR);
            default -> granting(mandate, actor, facts);
        };
    }

    /** What the chair suspended, the chair lifts; what Communications or the director general did, either of them. */
    private static @Nullable Role lifting(Mandate mandate, Actor actor) {
        boolean chairs = mandate.getPause().suspendedAs() == Role.ETHICS_CHAIR;
        return chairs ? first(actor, Role.ETHICS_CHAIR) : first(actor, Role.COMMS_DIRECTOR, Role.DG);
    }

    private static @Nullable Role any(MandateStep step, Actor actor) {
        return step.by().stream().filter(actor::is).sorted().findFirst().orElse(null);
    }

    private static @Nullable Role first(Actor actor, Role... offices) {
        return Arrays.stream(offices).filter(actor::is).findFirst().orElse(null);
    }
}
