package org.aval.domain.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** What the steps of a case leave behind: how grave it is, when it was found out and decided, how it ended. */
@Embeddable
class CaseCourse {

    @Nullable
    private Integer severity;

    @Nullable
    private Integer proposedSeverity;

    @Nullable
    private UUID proposedBy;

    @Nullable
    private LocalDate findingsOn;

    @Nullable
    private LocalDate decidedOn;

    @Column(nullable = false)
    private boolean reviewed;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Destination destination;

    @Nullable
    private UUID duplicateOf;

    @Nullable
    private LocalDate closedOn;

    @Nullable
    Integer severity() {
        return severity;
    }

    @Nullable
    Integer proposedSeverity() {
        return proposedSeverity;
    }

    @Nullable
    LocalDate findingsOn() {
        return findingsOn;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    Destination destination() {
        return destination;
    }

    @Nullable
    UUID duplicateOf() {
        return duplicateOf;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    /** Was the decision looked at once more already? */
    boolean isReviewed() {
        return reviewed;
    }

    /** It was weighed: what was proposed before has no ground any more. */
    void weighed(int level) {
        severity = level;
        proposedSeverity = null;
        proposedBy = null;
    }

    void propose(int level, Actor by) {
        proposedSeverity = level;
        proposedBy = by.person();
    }

    /** May somebody say yes or no to the other severity? Never who proposed it. */
    Verdict answering(Actor actor) {
        UUID proposer = proposedBy;
        return Verdict.unless(proposer == null, "incidents.nothingProposed")
                .and(() -> Verdict.unless(proposer != null && actor.isPerson(proposer), "incidents.notYourOwn"));
    }

    void answered(boolean yes) {
        if (yes) {
            severity = proposedSeverity;
        }
        proposedSeverity = null;
        proposedBy = null;
    }

    void found(Act act) {
        findingsOn = act.effectiveOn();
    }

    void decided(Act act) {
        reviewed = reviewed || decidedOn != null;
        decidedOn = act.effectiveOn();
    }

    void ended(@Nullable Destination to, @Nullable UUID same, Act act) {
        destination = to;
        duplicateOf = same;
        closedOn = act.effectiveOn();
    }

    /** It begins again: what was found and decided stays in the journal and among the words, not as where it stands. */
    void begunAgain() {
        destination = null;
        duplicateOf = null;
        closedOn = null;
        findingsOn = null;
        decidedOn = null;
        reviewed = false;
    }
}
