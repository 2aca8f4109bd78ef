package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.measures.InterimFacts;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.measures.InterimStep;
import org.aval.domain.measures.InterimWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.vault.Holder;

/** Brings in what was stopped for some days before the portal was there; the registers know of it already. */
@Dependent
public class MeasureInstallation {

    @PersistenceContext
    EntityManager em;

    @Inject
    InterimFactsReader facts;

    @Inject
    MeasureTexts texts;

    /** It was proposed to the chair. */
    public InterimMeasure propose(IncidentCase incident, InterimWish wish, Holder by, String reason, Act act) {
        em.flush();
        InterimFacts known = facts.of(incident, wish.person());
        InterimMeasure proposed = InterimMeasure.propose(incident.getId(), wish, act, known);
        em.persist(proposed);
        em.flush();
        texts.keep(incident.getId(), proposed.getId(), InterimStep.PROPOSE, by, act, reason);
        return proposed;
    }

    /** The chair ordered it, until this day at the latest. */
    public void order(IncidentCase incident, InterimMeasure proposed, LocalDate until, String reason, Act act) {
        proposed.order(until, act, facts.of(incident, proposed.getPerson()));
        Holder chair = Holder.role(Role.ETHICS_CHAIR);
        texts.keep(incident.getId(), proposed.getId(), InterimStep.ORDER, chair, act, reason);
    }
}
