package org.aval.service.reviews;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.service.incidents.QuietLetters;
import org.aval.service.measures.FinalOrders;
import org.aval.service.shared.Acts;

/** Where a panel's decision reaches the review it answers, in the transaction in which it is taken. */
@Dependent
public class PanelDecisions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    ReviewRows rows;

    @Inject
    FinalOrders measures;

    @Inject
    QuietLetters letters;

    /**
     * An item about a case was decided: where that answers a review, the former decision stands, or all that followed from it
     * is undone.
     */
    public void concluded(UUID incident, UUID item) {
        rows.pending(incident).ifPresent(review -> {
            boolean changed = review.concluded(item, acts.ofThePortal(""), rows.concluding(item));
            em.flush();
            if (changed) {
                measures.undo(incident);
            }
            UUID asker = review.getPerson();
            if (asker != null) {
                letters.waits(asker);
            }
        });
    }

    /** Did this person sit when the decision was taken that is now looked at once more? */
    public boolean hasDecided(UUID incident, UUID person) {
        return is("select decided_before(:incident, :person)", incident, person);
    }

    private boolean is(String question, UUID incident, UUID person) {
        return (Boolean) em.createNativeQuery(question, Boolean.class)
                .setParameter("incident", incident)
                .setParameter("person", person)
                .getSingleResult();
    }
}
