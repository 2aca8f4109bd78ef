package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Acts;

/** The chain of custody: each line says who had an exhibit in hand, when, in which office, and to do what. */
@Dependent
class Custody {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    /** Writes a line, and tells its number. */
    int note(UUID exhibit, CustodyStep step, CaseDoor.Opened opened) {
        Act act = acts.now("");
        return (Integer)
                em.createNativeQuery("select note_custody(:exhibit, :step, :who, :office, :at, :day)", Integer.class)
                        .setParameter("exhibit", exhibit)
                        .setParameter("step", step.name())
                        .setParameter("who", opened.reader().staffNo())
                        .setParameter("office", office(opened).name())
                        .setParameter("at", act.at())
                        .setParameter("day", act.effectiveOn())
                        .getSingleResult();
    }

    private static Role office(CaseDoor.Opened opened) {
        AccessReason reason = Objects.requireNonNull(opened.access().reason());
        return switch (reason) {
            case DESK -> opened.incident().getDesk().role();
            case CHAIR -> Role.ETHICS_CHAIR;
            case PRIVACY_OFFICER -> Role.PRIVACY;
            default -> Role.EMPLOYEE;
        };
    }
}
