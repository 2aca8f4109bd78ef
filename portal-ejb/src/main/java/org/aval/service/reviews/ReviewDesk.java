package org.aval.service.reviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aval.domain.reviews.Review;
import org.aval.domain.reviews.ReviewOutcome;
import org.aval.domain.reviews.ReviewSide;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.incidents.CaseRef;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where the secretary notes that somebody asks for a review by letter, and the panel says what its decision is to do. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR", "ETHICS_MEMBER"})
public class ReviewDesk {

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    ReviewRows rows;

    @Inject
    ReviewRequests requests;

    /** Somebody concerned asks by letter, or in person. */
    @RolesAllowed("ETHICS_SECRETARY")
    @Command
    public void note(CaseRef shown, ReviewSide side, AskedReview asked) {
        door.fresh(shown);
        requests.ask(shown.id(), side, null, asked, acts.now(""));
    }

    /** What the panel's decision is to do with the one it looks at. */
    @Command
    public void prepare(CaseRef shown, ReviewRef waiting, ReviewOutcome wanted) {
        CaseDoor.Opened opened = door.open(shown.id());
        Review review = rows.pending(shown.id())
                .filter(one -> one.getId().equals(waiting.id()))
                .orElseThrow(() -> new Refusal("incidents.unknown"));
        if (review.getVersion() != waiting.version()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        Act act = acts.now("");
        review.prepare(wanted, act, rows.facts(shown.id(), opened));
    }
}
