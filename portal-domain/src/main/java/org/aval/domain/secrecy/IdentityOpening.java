package org.aval.domain.secrecy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The name of who reported, opened by two people together: the desk of the case and the privacy officer. One asks with a
 * reason, the other one agrees, and both read for a while; each of these steps is shown to the reporter. Reasons are
 * sealed beside it, and what they read never stands here.
 */
@Entity
public class IdentityOpening {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_case_id")
    private UUID incident;

    @Enumerated(EnumType.STRING)
    private CaseDesk desk;

    @Enumerated(EnumType.STRING)
    private OpeningState state = OpeningState.ASKED;

    private UUID askedBy;

    @Enumerated(EnumType.STRING)
    private Role askedAs;

    @Nullable
    private UUID answeredBy;

    @Nullable
    private Instant openUntil;

    @ElementCollection
    @CollectionTable(name = "identity_opening_journal", joinColumns = @JoinColumn(name = "identity_opening_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected IdentityOpening() {
        // for Jakarta Persistence
    }

    private IdentityOpening(UUID incident, CaseDesk desk, Act act) {
        id = UUID.randomUUID();
        this.incident = incident;
        this.desk = desk;
        askedBy = act.by().person();
        askedAs = desk.role();
    }

    /**
     * Somebody asks for the name.
     *
     * @param kept does the vault hold one
     * @param pending is it asked for already, or open
     */
    public static IdentityOpening ask(UUID incident, CaseDesk desk, boolean kept, boolean pending, Act act) {
        mayAsk(desk, kept, pending, act.by()).orRefuse();
        IdentityOpening asked = new IdentityOpening(incident, desk, act);
        asked.askedAs = act.by().is(desk.role()) ? desk.role() : Role.PRIVACY;
        asked.write(OpeningStep.ASK, null, asked.askedAs, act);
        return asked;
    }

    /** May this person ask for the name? */
    public static Verdict mayAsk(CaseDesk desk, boolean kept, boolean pending, Actor actor) {
        return Verdict.unless(!actor.is(desk.role()) && !actor.is(Role.PRIVACY), "secrecy.notYourOffice")
                .and(() -> Verdict.unless(!kept, "secrecy.noName"))
                .and(() -> Verdict.unless(pending, "secrecy.askedAlready"));
    }

    /** The other one agrees: from now on both read, for as long as the institution lets them. */
    public void agree(Duration open, Act act) {
        take(OpeningStep.AGREE, act);
        answeredBy = act.by().person();
        openUntil = act.at().plus(open);
    }

    /** The other one refuses. */
    public void refuse(Act act) {
        take(OpeningStep.REFUSE, act);
        answeredBy = act.by().person();
    }

    /** Who asked does not need it any more. */
    public void withdraw(Act act) {
        take(OpeningStep.WITHDRAW, act);
    }

    /** One of the two reads the name. */
    public void read(Act act) {
        take(OpeningStep.READ, act);
    }

    /** One of the two closes the vault before its time is over. */
    public void close(Act act) {
        take(OpeningStep.CLOSE, act);
        openUntil = act.at();
    }

    /** May this person take this step now? */
    public Verdict verdict(OpeningStep step, Actor actor, Instant now) {
        return Verdict.unless(!step.opensFrom(state), "secrecy.wrongState", state)
                .and(() -> Verdict.unless(!actor.is(desk.role()) && !actor.is(Role.PRIVACY), "secrecy.notYourOffice"))
                .and(() -> mine(step, actor))
                .and(() -> Verdict.unless(state == OpeningState.OPEN && isOver(now), "secrecy.timeIsOver"));
    }

    /** Two people, of two offices: nobody answers what they asked, and nobody else reads. */
    private Verdict mine(OpeningStep step, Actor actor) {
        return switch (step) {
            case AGREE, REFUSE -> Verdict.unless(actor.isPerson(askedBy), "secrecy.askedYourself")
                    .and(() -> Verdict.unless(!actor.is(answering()), "secrecy.otherOffice"));
            case WITHDRAW -> Verdict.unless(!actor.isPerson(askedBy), "secrecy.askedByAnother");
            default -> Verdict.unless(
                    !actor.isPerson(askedBy) && !actor.person().equals(answeredBy), "secrecy.notOneOfTheTwo");
        };
    }

    /** The office that answers: the one that did not ask. */
    public Role answering() {
        return askedAs == Role.PRIVACY ? desk.role() : Role.PRIVACY;
    }

    /** Is the time over for which it was opened? */
    public boolean isOver(Instant now) {
        return openUntil != null && !now.isBefore(openUntil);
    }

    private void take(OpeningStep step, Act act) {
        verdict(step, act.by(), act.at()).orRefuse();
        OpeningState from = state;
        state = step.after(from);
        Role office = act.by().isPerson(askedBy) ? askedAs : answering();
        write(step, from, office, act);
    }

    private void write(OpeningStep step, @Nullable OpeningState from, Role office, Act act) {
        // The act carries no reason: reasons are sealed, and the journal never holds one.
        journal.add(JournalEntry.in(office, step, from, state, act));
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** The case whose reporter is meant. */
    public UUID getIncident() {
        return incident;
    }

    /** The desk that may ask or agree. */
    public CaseDesk getDesk() {
        return desk;
    }

    public OpeningState getState() {
        return state;
    }

    /** Until when both may read, null before somebody agreed. */
    public @Nullable Instant getOpenUntil() {
        return openUntil;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
