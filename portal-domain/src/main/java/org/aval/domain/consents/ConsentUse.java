package org.aval.domain.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows the person: one line of what must come down when the consent is withdrawn.
 *
 * @param record the publication or the permit, null for anything else
 * @param what what it is, in words
 * @param place where it is seen: an address, a wall
 * @param responsible who answers for it, and takes it down
 * @param downHow where and how it was taken down, empty as long as it is up
 */
@Embeddable
public record ConsentUse(
        @Column(name = "use_id", nullable = false) UUID id,
        @Enumerated(EnumType.STRING) ConsentUseKind kind,
        @Nullable @Column(name = "record_id") UUID record,
        @Column(nullable = false) String what,
        @Column(nullable = false) String place,
        @Column(name = "responsible_id", nullable = false) UUID responsible,
        @Column(nullable = false) LocalDate addedOn,
        @Nullable LocalDate downOn,
        @Nullable UUID downBy,
        @Column(nullable = false) String downHow)
        implements Serializable {

    /** It is up from this day on. */
    public static ConsentUse up(
            ConsentUseKind kind, @Nullable UUID record, String what, String place, UUID responsible, LocalDate day) {
        return new ConsentUse(
                UUID.randomUUID(), kind, record, what.strip(), place.strip(), responsible, day, null, null, "");
    }

    /** The same, as a line of another consent: several people are shown in it. */
    public ConsentUse again() {
        return up(kind, record, what, place, responsible, addedOn);
    }

    /** Is it about the same publication or permit as another line that is up? */
    boolean isAgain(ConsentUse other) {
        return record != null && other.isUp() && record.equals(other.record());
    }

    /** Is the step this person's: of an office, or of who answers for it? */
    boolean isFor(ConsentStep step, Actor actor) {
        return step.isForOffice(actor) || actor.isPerson(responsible);
    }

    /** May this person say that it is down? */
    public Verdict takingDown(Actor actor) {
        return open(ConsentStep.TAKE_DOWN, actor);
    }

    private Verdict open(ConsentStep step, Actor actor) {
        return Verdict.unless(!isUp(), "consents.downAlready")
                .and(() -> Verdict.unless(!isFor(step, actor), "consents.notYourOffice", step));
    }

    Verdict closing(String how, LocalDate today, Act act) {
        return takingDown(act.by())
                .and(() -> Verdict.unless(how.isBlank(), "consents.howMissing"))
                .and(() -> Unnamed.words(how))
                .and(() -> Verdict.unless(act.effectiveOn().isAfter(today), "consents.notYetDown"))
                .and(() -> Verdict.unless(act.effectiveOn().isBefore(addedOn), "consents.downBeforeUp"));
    }

    Verdict handing(UUID successor, Act act) {
        return open(ConsentStep.HAND_OVER, act.by())
                .and(() -> Verdict.unless(responsible.equals(successor), "consents.answersAlready"))
                .and(() -> Verdict.unless(!act.isExplained(), "shared.motiveMissing"));
    }

    /** The same, answered for by somebody else. */
    ConsentUse handedTo(UUID successor) {
        return new ConsentUse(id, kind, record, what, place, successor, addedOn, downOn, downBy, downHow);
    }

    ConsentUse down(String how, Act act) {
        return new ConsentUse(
                id,
                kind,
                record,
                what,
                place,
                responsible,
                addedOn,
                act.effectiveOn(),
                act.by().person(),
                how);
    }

    /** Is the person still shown there? */
    public boolean isUp() {
        return downOn == null;
    }
}
