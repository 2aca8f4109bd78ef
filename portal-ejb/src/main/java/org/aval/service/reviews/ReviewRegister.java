package org.aval.service.reviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.reviews.Review;
import org.aval.domain.reviews.ReviewStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.incidents.CaseReviews;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Reviews, for those to whom the case opens, and what a respondent reads of the decision about them. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ReviewRegister {

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    @Inject
    CaseReviews cases;

    @Inject
    ReviewRows rows;

    @Inject
    ReviewTexts texts;

    @Inject
    Timelines timelines;

    /** The reviews of a case. */
    public CaseReviewRecord of(UUID id) {
        CaseDoor.Opened opened = door.open(id);
        door.look(opened, "REVIEWS");
        IncidentCase incident = opened.incident();
        List<ReviewRow> found = rows.of(id);
        return new CaseReviewRecord(
                id,
                incident.getVersion(),
                incident.getReference(),
                incident.getCategory(),
                found,
                found.isEmpty() ? "" : texts.read(id, found.get(0).id(), opened.holder()),
                asking(id, opened.reader()),
                preparing(opened),
                found.isEmpty()
                        ? List.of()
                        : timelines.of("review", found.get(0).id()));
    }

    /** What the reader, who was heard, reads of the decision. */
    public ToldDecision told(HeardRef heard) {
        Actor reader = caller.identified();
        Tuple told = rows.decision(heard.hearing()).orElseThrow(() -> new Refusal("incidents.unknown"));
        UUID incident = Columns.id(told, "incident");
        return ReviewRows.told(
                told,
                rows.measures(heard.hearing()),
                cases.asking(incident, reader),
                rows.own(incident, reader.person()));
    }

    /** What waits for a panel, for the secretary. */
    public List<WaitingReview> waiting() {
        return caller.identified().is(Role.ETHICS_SECRETARY) ? rows.waiting() : List.of();
    }

    /** The desk notes it; whether it is too late or was asked for already is the case's to say. */
    private Verdict asking(UUID incident, Actor reader) {
        return Verdict.unless(!reader.is(Role.ETHICS_SECRETARY), "reviews.notYourOffice")
                .and(() -> cases.asking(incident, reader));
    }

    private @Nullable Verdict preparing(CaseDoor.Opened opened) {
        UUID incident = opened.incident().getId();
        Optional<Review> waiting = rows.pending(incident);
        return waiting.map(review -> review.verdict(ReviewStep.PREPARE, opened.reader(), rows.facts(incident, opened)))
                .orElse(null);
    }
}
