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
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A case opened by two people of two offices, because those who are entitled to it are gone, stand against it or cannot be
 * reached. One asks by its reference with a reason, another office agrees, and both read for some hours.
 *
 * <p>Whoever asks is told nothing of whether there is such a case: a reference that leads nowhere, or to a case from which
 * they are excluded, is asked for like any other, and does not open.
 */
@Entity
public class EmergencyOpening {

    @Id
    private UUID id;

    @Version
    private int version;

    @Nullable
    @Column(name = "incident_case_id")
    private UUID incident;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private OpeningState state = OpeningState.ASKED;

    private UUID askedBy;

    @Enumerated(EnumType.STRING)
    private Role askedAs;

    @Nullable
    private UUID answeredBy;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Role answeredAs;

    @Nullable
    private Instant openUntil;

    @ElementCollection
    @CollectionTable(name = "emergency_opening_journal", joinColumns = @JoinColumn(name = "emergency_opening_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected EmergencyOpening() {
        // for Jakarta Persistence
    }

    /**
     * One office asks.
     *
     * @param incident to which the reference leads, null when it leads to none
     * @param pending is it asked for already
     */
    public static EmergencyOpening ask(String reference, @Nullable UUID incident, boolean pending, Act act) {
        mayAsk(act.by())
                .and(() -> Verdict.unless(pending, "secrecy.askedAlready"))
                .orRefuse();
        EmergencyOpening asked = new EmergencyOpening();
        asked.id = UUID.randomUUID();
        asked.reference = reference;
        asked.incident = incident;
        asked.askedBy = act.by().person();
        asked.askedAs = office(act.by(), null).orElseThrow();
        asked.journal.add(JournalEntry.in(asked.askedAs, EmergencyStep.ASK, null, asked.state, act));
        return asked;
    }

    /** May this person ask? */
    public static Verdict mayAsk(Actor actor) {
        return Verdict.unless(office(actor, null).isEmpty(), "secrecy.emergencyOffice");
    }

    /**
     * Another office agrees: both read from now on, for as long as the institution lets them.
     *
     * @param opens does the case open to both, who stand against it in no way
     */
    public void agree(Duration open, boolean opens, Act act) {
        mayAgree(act.by(), opens, act.at()).orRefuse();
        answer(EmergencyStep.AGREE, act);
        openUntil = act.at().plus(open);
    }

    /** Another office refuses. */
    public void refuse(Act act) {
        verdict(EmergencyStep.REFUSE, act.by(), act.at()).orRefuse();
        answer(EmergencyStep.REFUSE, act);
    }

    /** Who asked does not need it any more. */
    public void withdraw(Act act) {
        verdict(EmergencyStep.WITHDRAW, act.by(), act.at()).orRefuse();
        write(EmergencyStep.WITHDRAW, askedAs, act);
    }

    /** One of the two closes it before its time is over. */
    public void close(Act act) {
        verdict(EmergencyStep.CLOSE, act.by(), act.at()).orRefuse();
        write(EmergencyStep.CLOSE, act.by().isPerson(askedBy) ? askedAs : answeredAs, act);
        openUntil = act.at();
    }

    /** May this person agree now? What would open to only one of the two opens to none. */
    public Verdict mayAgree(Actor actor, boolean opens, Instant now) {
        return verdict(EmergencyStep.AGREE, actor, now)
                .and(() -> Verdict.unless(!opens || incident == null, "secrecy.opensNothing"));
    }

    /** May this person take this step now? */
    public Verdict verdict(EmergencyStep step, Actor actor, Instant now) {
        return Verdict.unless(!step.opensFrom(state), "secrecy.wrongState", state)
                .and(() -> mine(step, actor))
                .and(() -> Verdict.unless(state == OpeningState.OPEN && isOver(now), "secrecy.timeIsOver"));
    }

    /** Two people, of two offices: nobody answers what they asked, nor for the office that asked. */
    private Verdict mine(EmergencyStep step, Actor actor) {
        return switch (step) {
            case AGREE, REFUSE -> Verdict.unless(actor.isPerson(askedBy), "secrecy.askedYourself")
                    .and(() -> Verdict.unless(office(actor, askedAs).isEmpty(), "secrecy.otherOffice"));
            case WITHDRAW -> Verdict.unless(!actor.isPerson(askedBy), "secrecy.askedByAnother");
            default -> Verdict.unless(
                    !actor.isPerson(askedBy) && !actor.person().equals(answeredBy), "secrecy.notOneOfTheTwo");
        };
    }

    /** As what somebody acts: the first of their offices, but the one that asked. Who runs the portal opens no case. */
    private static Optional<Role> office(Actor actor, @Nullable Role but) {
        return EmergencyStep.ASK.by().stream()
                .filter(role -> role != but && actor.is(role) && !actor.is(Role.ADMIN))
                .sorted()
                .findFirst();
    }

    /** Is the time over for which it was opened? */
    public boolean isOver(Instant now) {
        return openUntil != null && !now.isBefore(openUntil);
    }

    private void answer(EmergencyStep step, Act act) {
        answeredBy = act.by().person();
        answeredAs = office(act.by(), askedAs).orElseThrow();
        write(step, answeredAs, act);
    }

    private void write(EmergencyStep step, @Nullable Role office, Act act) {
        OpeningState from = state;
        state = step.after(from);
        // The act carries no reason: reasons are sealed, and the journal never holds one.
        journal.add(JournalEntry.in(office == null ? Role.EMPLOYEE : office, step, from, state, act));
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** The case, null when the reference leads to none. */
    public @Nullable UUID getIncident() {
        return incident;
    }

    /** As it was typed. */
    public String getReference() {
        return reference;
    }

    public OpeningState getState() {
        return state;
    }

    public UUID getAskedBy() {
        return askedBy;
    }

    public @Nullable UUID getAnsweredBy() {
        return answeredBy;
    }

    /** Until when both may read, null before somebody agreed. */
    public @Nullable Instant getOpenUntil() {
        return openUntil;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
