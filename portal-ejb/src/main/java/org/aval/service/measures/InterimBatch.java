package org.aval.service.measures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;

/** Ends one interim measure whose last day is over, in a transaction of its own, as the portal itself. */
@Stateless
@PermitAll
public class InterimBatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    InterimFactsReader facts;

    @Inject
    InterimCarriage carriage;

    @Inject
    MeasureLetters letters;

    /** Those whose last day is over, the longest first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<InterimRef> over() {
        asThePortal();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select i.id, i.version from interim_measure i
                         where i.state = 'IN_FORCE' and i.until_on < :today order by i.until_on, i.id""",
                        Tuple.class)
                .setParameter("today", acts.ofThePortal("").effectiveOn())
                .getResultList();
        return rows.stream()
                .map(row -> new InterimRef(
                        Columns.id(row, "id"), row.get("version", Number.class).intValue()))
                .toList();
    }

    /** Ends it, unless somebody prolonged or lifted it meanwhile. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(InterimRef over) {
        asThePortal();
        InterimMeasure measure = em.find(InterimMeasure.class, over.id());
        if (measure == null || measure.getVersion() != over.version()) {
            return;
        }
        Act act = acts.ofThePortal("");
        IncidentCase incident = em.find(IncidentCase.class, measure.getIncident());
        measure.expire(act, facts.of(incident, measure.getPerson()));
        carriage.undo(measure, act);
        letters.ended(measure);
    }

    /** Row security shows the portal itself every case; who called for the round, if anybody did, changes nothing. */
    private void asThePortal() {
        em.createNativeQuery("select set_config('aval.person', :portal, true)")
                .setParameter("portal", Actor.PORTAL.person().toString())
                .getSingleResult();
    }
}
