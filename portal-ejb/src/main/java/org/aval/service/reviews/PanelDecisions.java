package org.aval.service.reviews;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.shared.Verdict;
import org.aval.service.measures.FinalOrders;
import org.aval.service.notices.WaitingLetters;
import org.aval.service.shared.Acts;
import org.jspecify.annotations.Nullable;

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
    WaitingLetters letters;

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
                letters.send(asker);
            }
        });
    }

    /** May this be put on the agenda of such a session? A panel looks at decisions once more, and at nothing else. */
    public Verdict fits(SessionKind kind, @Nullable UUID about) {
        boolean asked = about != null && rows.pending(about).isPresent();
        return Verdict.unless(asked != (kind == SessionKind.REVIEW_PANEL), "committee.forAPanel");
    }
}
