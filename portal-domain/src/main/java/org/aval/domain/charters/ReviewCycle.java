package org.aval.domain.charters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.jspecify.annotations.Nullable;

/** By when a text in force is looked at again, and who says that it may stay as it is. */
@Embeddable
public class ReviewCycle {

    @Column(name = "review_due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "review_proposed_by")
    private @Nullable UUID proposedBy;

    @Column(name = "review_reason")
    private @Nullable String reason;

    /** How often it was said that the text may stay; never null, so that the cycle is always there. */
    @Column(name = "reviews")
    private int done;

    protected ReviewCycle() {
        // for Jakarta Persistence
    }

    static ReviewCycle none() {
        return new ReviewCycle();
    }

    void dueOn(@Nullable LocalDate day) {
        dueOn = day;
    }

    void propose(Act act) {
        proposedBy = act.by().person();
        reason = act.motive();
    }

    void decline() {
        proposedBy = null;
        reason = null;
    }

    void confirm(LocalDate next) {
        decline();
        dueOn = next;
        done++;
    }

    /** Does a proposal wait for a second person? */
    public boolean isProposed() {
        return proposedBy != null;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public @Nullable UUID getProposedBy() {
        return proposedBy;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public int getDone() {
        return done;
    }
}
