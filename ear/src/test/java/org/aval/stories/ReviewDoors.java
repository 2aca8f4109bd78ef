package org.aval.stories;

import java.util.UUID;
import org.aval.domain.reviews.ReviewGround;
import org.aval.domain.reviews.ReviewOutcome;
import org.aval.domain.reviews.ReviewSide;
import org.aval.service.incidents.CaseRef;
import org.aval.service.reviews.AskedReview;
import org.aval.service.reviews.HeardRef;
import org.aval.service.reviews.OwnReviewDesk;
import org.aval.service.reviews.ReporterReviewDesk;
import org.aval.service.reviews.ReviewDesk;
import org.aval.service.reviews.ReviewRef;
import org.aval.service.reviews.ReviewRegister;

/** Reviews: for those to whom the case opens, for who was heard, and for who holds a receipt; none of the matrix's callers. */
final class ReviewDoors {

    private static final UUID NONE = UUID.randomUUID();
    private static final CaseRef SHOWN = new CaseRef(NONE, 0);
    private static final HeardRef HEARD = new HeardRef(NONE);
    private static final AskedReview WORDS = new AskedReview(ReviewGround.NEW_ELEMENT, "Un témoin a parlé depuis");

    private ReviewDoors() {}

    static void into(Doors doors) {
        ReviewRegister register = Beans.find(ReviewRegister.class);
        ReviewDesk desk = Beans.find(ReviewDesk.class);
        OwnReviewDesk own = Beans.find(OwnReviewDesk.class);
        ReporterReviewDesk reporter = Beans.find(ReporterReviewDesk.class);
        doors.asks("ReviewRegister.of", () -> register.of(NONE));
        doors.asks("ReviewRegister.told", () -> register.told(HEARD));
        doors.asks("ReviewRegister.waiting", register::waiting);
        doors.does("ReviewDesk.note", () -> desk.note(SHOWN, ReviewSide.RESPONDENT, WORDS));
        doors.does("ReviewDesk.prepare", () -> desk.prepare(SHOWN, new ReviewRef(NONE, 0), ReviewOutcome.UPHOLD));
        doors.does("OwnReviewDesk.ask", () -> own.ask(HEARD, WORDS));
        doors.does("ReporterReviewDesk.ask", () -> reporter.ask("", "0000", WORDS));
    }
}
