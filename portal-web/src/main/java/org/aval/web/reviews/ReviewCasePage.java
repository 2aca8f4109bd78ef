package org.aval.web.reviews;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.reviews.ReviewGround;
import org.aval.domain.reviews.ReviewOutcome;
import org.aval.domain.reviews.ReviewSide;
import org.aval.domain.reviews.ReviewStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseRef;
import org.aval.service.reviews.AskedReview;
import org.aval.service.reviews.CaseReviewRecord;
import org.aval.service.reviews.ReviewDesk;
import org.aval.service.reviews.ReviewRef;
import org.aval.service.reviews.ReviewRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Options;
import org.aval.web.shared.Query;

/** reviews/case.xhtml: who asked that the decision on a case is looked at once more, and what the panel makes of it. */
@Named("reviewCasePage")
@ViewScoped
public class ReviewCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewRegister register;

    @Inject
    ReviewDesk desk;

    @Inject
    ReviewWords telling;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private ReviewRef latest;
    private String side;
    private String ground;
    private String outcome;
    private String words;
    private transient CaseReviewRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.of(id);
        version = record.version();
        latest = record.rows().isEmpty()
                ? null
                : new ReviewRef(record.rows().get(0).id(), record.rows().get(0).version());
    }

    public CaseReviewRecord getRecord() {
        if (record == null) {
            record = register.of(id);
        }
        return record;
    }

    /** Does the reader note here that somebody asks? */
    public boolean isToNote() {
        String why = getRecord().asking().why();
        return !"reviews.notYourOffice".equals(why) && !"incidents.wrongState".equals(why);
    }

    public Decision getNoting() {
        return telling.decision(ReviewStep.ASK, getRecord().asking());
    }

    /** Does a panel look at it, and the reader say what its decision is to do? */
    public boolean isToPrepare() {
        Verdict may = getRecord().preparing();
        return may != null && !"reviews.notYourOffice".equals(may.why());
    }

    public Decision getPreparing() {
        return telling.decision(
                ReviewStep.PREPARE, Objects.requireNonNullElse(getRecord().preparing(), Verdict.GRANTED));
    }

    public List<Moment> getTimeline() {
        return telling.timeline(getRecord().timeline());
    }

    /** Somebody asks by letter. */
    @Answered("reviews.noted")
    public void note() {
        AskedReview asked = new AskedReview(
                Options.chosen(ReviewGround.class, ground),
                Objects.requireNonNullElse(words, "").strip());
        desk.note(new CaseRef(id, version), Options.chosen(ReviewSide.class, side), asked);
        words = null;
    }

    /** The panel says what its decision is to do. */
    @Answered("reviews.prepared")
    public void prepare() {
        desk.prepare(new CaseRef(id, version), latest, Options.chosen(ReviewOutcome.class, outcome));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
