package org.aval.service.reviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.aval.domain.reviews.ReviewSide;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;

/**
 * Where a respondent asks that the decision about them is looked at once more. It writes no line in the journal of commands:
 * who reads that journal must not learn who was heard. The review's own journal tells each step.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class OwnReviewDesk {

    @Inject
    Acts acts;

    @Inject
    CaseCaller caller;

    @Inject
    ReviewRows rows;

    @Inject
    ReviewRequests requests;

    /** The reader asks, from the hearing that is their own. */
    public void ask(HeardRef shown, AskedReview asked) {
        caller.identified();
        Tuple told = rows.decision(shown.hearing()).orElseThrow(() -> new Refusal("incidents.unknown"));
        Act act = acts.now("");
        UUID incident = Columns.id(told, "incident");
        requests.ask(incident, ReviewSide.RESPONDENT, act.by().person(), asked, act);
    }
}
