package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.Finding;
import org.aval.domain.measures.FinalFacts;
import org.aval.domain.measures.FinalMeasure;
import org.aval.domain.measures.FinalState;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Acts;
import org.jspecify.annotations.Nullable;

/**
 * What the portal does with measures in the transaction of a decision: those that were proposed with it stand and are carried
 * out; those of a decision that a review set aside are undone.
 */
@Dependent
public class FinalOrders {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    FinalFactsReader reader;

    @Inject
    InterimFactsReader interims;

    @Inject
    FinalCarriage carriage;

    @Inject
    MeasureLetters letters;

    /**
     * The decision on an item stands, and its measures with it.
     *
     * @param found what the committee found
     * @throws org.aval.domain.shared.Refusal when something weighs on somebody of whom nothing was found
     */
    public void stand(UUID item, @Nullable Finding found) {
        List<FinalMeasure> proposed = all("m.item = :about", item, Set.of(FinalState.PROPOSED));
        boolean weighs = proposed.stream().anyMatch(one -> one.getKind().weighs());
        Verdict.unless(found == Finding.NOT_SUBSTANTIATED && weighs, "measures.nothingWasFound")
                .orRefuse();
        proposed.forEach(this::order);
    }

    /** A review set the decision aside: all that followed from it is undone. */
    public void undo(UUID incident) {
        all("m.incident = :about", incident, Set.of(FinalState.ORDERED, FinalState.DONE))
                .forEach(measure -> {
                    carriage.undo(measure);
                    measure.undo(acts.ofThePortal(""), reader.of(measure, Set.of()));
                    em.flush();
                });
    }

    private void order(FinalMeasure measure) {
        Act act = acts.ofThePortal("");
        FinalFacts facts = reader.of(measure, Set.of());
        measure.order(act, facts);
        em.flush();
        if (measure.getKind().isCarriedOut()) {
            takeOver(measure, act);
            if (carriage.carriedOut(measure)) {
                measure.carryOut(act, facts);
            }
        } else if (measure.getKind().isStarted()) {
            carriage.started(measure).ifPresent(begun -> measure.start(begun, act, facts));
        }
        em.flush();
        letters.ordered(measure);
    }

    /** What was stopped for some days is stopped by the decision from now on: nothing changes where it lies. */
    private void takeOver(FinalMeasure measure, Act act) {
        em.createQuery(
                        """
                        select i from InterimMeasure i where i.incident = :incident and i.target = :target
                           and i.state = org.aval.domain.measures.InterimState.IN_FORCE""",
                        InterimMeasure.class)
                .setParameter("incident", measure.getIncident())
                .setParameter("target", measure.getTarget())
                .getResultList()
                .forEach(interim -> interim.lift(
                        act, interims.of(door.open(interim.getIncident()).incident(), interim.getPerson())));
    }

    private List<FinalMeasure> all(String where, UUID about, Set<FinalState> states) {
        return em.createQuery(
                        "select m from FinalMeasure m where m.state in :states and " + where + " order by m.id",
                        FinalMeasure.class)
                .setParameter("about", about)
                .setParameter("states", states)
                .getResultList();
    }
}
