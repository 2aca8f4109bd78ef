package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.measures.InterimFacts;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseDoor;

/** The only way to an interim measure: through the door of its case. What does not open answers as what does not exist. */
@Dependent
class InterimDoor {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    @Inject
    InterimFactsReader reader;

    /** A measure whose case opened, to whom, and what its rules need to know. */
    record Entered(InterimMeasure measure, CaseDoor.Opened opened, InterimFacts facts) {}

    Entered open(UUID id) {
        caller.identified();
        InterimMeasure measure = em.find(InterimMeasure.class, id);
        if (measure == null) {
            throw new Refusal("incidents.unknown");
        }
        CaseDoor.Opened opened = door.open(measure.getIncident());
        return new Entered(measure, opened, facts(opened, measure.getPerson()));
    }

    /** What is known for measures that weigh on somebody in a case. */
    InterimFacts facts(CaseDoor.Opened opened, UUID person) {
        return reader.of(opened.incident(), person);
    }

    /** A new one is kept. */
    void keep(InterimMeasure proposed) {
        em.persist(proposed);
        em.flush();
    }

    /** The measure as it was shown. */
    Entered fresh(InterimRef shown) {
        Entered entered = open(shown.id());
        if (entered.measure().getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return entered;
    }
}
