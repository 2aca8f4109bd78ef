package org.aval.web.reviews;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.measures.FinalState;
import org.aval.domain.reviews.ReviewGround;
import org.aval.domain.reviews.ReviewStep;
import org.aval.service.reviews.AskedReview;
import org.aval.service.reviews.HeardRef;
import org.aval.service.reviews.OwnReviewDesk;
import org.aval.service.reviews.ReviewRegister;
import org.aval.service.reviews.ToldDecision;
import org.aval.service.reviews.ToldMeasure;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Options;
import org.aval.web.shared.Query;
import org.aval.web.shared.Texts;

/** reviews/mine.xhtml: what was decided about the reader, and asking that it is looked at once more. */
@Named("reviewMinePage")
@ViewScoped
public class ReviewMinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewRegister register;

    @Inject
    OwnReviewDesk desk;

    @Inject
    ReviewWords telling;

    @Inject
    Texts texts;

    private UUID id = Query.OF_NO_RECORD;
    private String ground;
    private String words;
    private transient ToldDecision record;

    /** Before each rendering. */
    public void load() {
        record = register.told(new HeardRef(id));
    }

    public ToldDecision getRecord() {
        if (record == null) {
            record = register.told(new HeardRef(id));
        }
        return record;
    }

    public String getSentence() {
        return texts.of(getRecord().decidedOn() == null ? "reviews.mine.waits" : "reviews.mine.lead");
    }

    /** By when, or since when, a measure. */
    public String under(ToldMeasure one) {
        return texts.of(
                Texts.key(one.state()) + ".sentence",
                Objects.requireNonNullElse(one.state() == FinalState.DONE ? one.doneOn() : null, one.dueOn()));
    }

    /** Is there something to ask about? */
    public boolean isOffered() {
        return getRecord().decidedOn() != null && getRecord().asked().isEmpty();
    }

    public Decision getAsking() {
        return telling.decision(ReviewStep.ASK, getRecord().asking());
    }

    /** The reader asks. */
    @Answered("reviews.asked")
    public void ask() {
        desk.ask(
                new HeardRef(id),
                new AskedReview(
                        Options.chosen(ReviewGround.class, ground),
                        Objects.requireNonNullElse(words, "").strip()));
        words = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
