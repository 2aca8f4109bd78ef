package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.Situation;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;

/** Each night, obligations whose release is over stand again; twice in a night, or on two nodes, changes nothing more. */
@Singleton
@PermitAll
public class ExemptionRound {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Correspondence letters;

    @Inject
    Terms terms;

    /** Brings back what is due. */
    @Schedule(hour = "0", minute = "10", persistent = false)
    public void reassign() {
        Act act = acts.ofThePortal("");
        em.createQuery(
                        "select o from Obligation o where o.state = :exempted and o.exemption.exemptUntil < :today",
                        Obligation.class)
                .setParameter("exempted", ObligationState.EXEMPTED)
                .setParameter("today", act.effectiveOn())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(obligation -> reassign(obligation, act));
    }

    private void reassign(Obligation obligation, Act act) {
        LocalDate due = terms.again(act.effectiveOn());
        obligation.reassign(due, act, new Situation(act.at(), act.effectiveOn(), true, false, Set.of(), false));
        letters.toPerson(
                "attestations.assigned",
                obligation.getId() + ":" + due,
                obligation,
                due,
                "/attestations/read?id=" + obligation.getId());
    }
}
