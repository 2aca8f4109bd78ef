package org.aval.service.reviews;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aval.domain.reviews.ReviewSide;
import org.aval.service.incidents.ReceiptDoor;
import org.aval.service.shared.Acts;

/**
 * Where whoever reported asks with the code of the receipt, without an account, that the decision is looked at once more.
 * Nothing here writes a line into the journal of commands, and no minute stands anywhere: it would lead to who asked.
 */
@Stateless
@PermitAll
public class ReporterReviewDesk {

    @Inject
    Acts acts;

    @Inject
    ReceiptDoor door;

    @Inject
    ReviewRequests requests;

    /** Asks; the same page sent twice is refused, because there is one request then. */
    public void ask(String page, String code, AskedReview asked) {
        ReceiptDoor.Held held = door.open(page, code);
        requests.ask(held.incident(), ReviewSide.REPORTER, null, asked, acts.ofTheDay());
    }
}
