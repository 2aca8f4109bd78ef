package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.measures.FinalFacts;
import org.aval.domain.measures.FinalMeasure;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseDoor;
import org.jspecify.annotations.Nullable;

/** The only way to what follows from a decision: through the door of its case. What does not open does not exist. */
@Dependent
class FinalDoor {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    @Inject
    FinalFactsReader reader;

    /** A measure whose case opened, to whom, and what its rules need to know. */
    record Entered(FinalMeasure measure, CaseDoor.Opened opened, FinalFacts facts) {}

    /** An item of an agenda whose case opened. */
    record Table(UUID item, CaseDoor.Opened opened, FinalFacts facts) {}

    Entered open(UUID id) {
        caller.identified();
        FinalMeasure measure = em.find(FinalMeasure.class, id);
        if (measure == null) {
            throw new Refusal("incidents.unknown");
        }
        CaseDoor.Opened opened = door.open(measure.getIncident());
        return new Entered(measure, opened, reader.of(measure, opened.hands()));
    }

    /** The measure as it was shown. */
    Entered fresh(FinalRef shown) {
        Entered entered = open(shown.id());
        if (entered.measure().getVersion() != shown.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return entered;
    }

    /** The item's case, for whom it opens. @throws Refusal when it is about no case, or does not open */
    @SuppressWarnings("unchecked")
    Table table(UUID item) {
        caller.identified();
        List<UUID> about = em.createNativeQuery(
                        "select i.case_id from committee_item i where i.id = :item and i.case_id is not null",
                        UUID.class)
                .setParameter("item", item)
                .getResultList();
        UUID incident = about.stream().findFirst().orElseThrow(() -> new Refusal("incidents.unknown"));
        CaseDoor.Opened opened = door.open(incident);
        return new Table(item, opened, reader.ofItem(item, incident, null, opened.hands()));
    }

    /** What is known for one on somebody. */
    FinalFacts facts(Table table, @Nullable UUID person) {
        return reader.ofItem(
                table.item(),
                table.opened().incident().getId(),
                person,
                table.opened().hands());
    }

    /** From here to the end of the transaction nobody else proposes with this item. */
    void alone(UUID item) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:item, 0))) locked")
                .setParameter("item", "measures of " + item)
                .getSingleResult();
    }

    /** A new one is kept. */
    void keep(FinalMeasure proposed) {
        em.persist(proposed);
        em.flush();
    }
}
