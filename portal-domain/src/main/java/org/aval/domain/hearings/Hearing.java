package org.aval.domain.hearings;

import static org.aval.domain.hearings.HearingStep.ANSWER;
import static org.aval.domain.hearings.HearingStep.CHALLENGE;
import static org.aval.domain.hearings.HearingStep.MINUTE;
import static org.aval.domain.hearings.HearingStep.PREPARE;
import static org.aval.domain.hearings.HearingStep.PUT;
import static org.aval.domain.hearings.HearingStep.REWRITE;
import static org.aval.domain.hearings.HearingStep.SHOW;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One respondent is heard: the facts and a file without names are put to them, and they have some days to answer.
 *
 * <p>Each respondent has a hearing of their own, sealed with a key of its own. Before it is put, everything by which the
 * reporter could be deduced is looked at one by one.
 */
@Entity
public class Hearing {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_case_id")
    private UUID incident;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private HearingState state = HearingState.DRAFT;

    @Nullable
    private LocalDate putOn;

    @Nullable
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "hearing_journal", joinColumns = @JoinColumn(name = "hearing_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Hearing() {
        // for Jakarta Persistence
    }

    private Hearing(UUID incident, UUID person) {
        id = UUID.randomUUID();
        this.incident = incident;
        this.person = person;
    }

    /** What is to be put to a respondent is written down; nobody is told yet. */
    public static Hearing prepare(UUID incident, UUID person, Act act, HearingFile file) {
        preparing(act.by(), file).orRefuse();
        Hearing prepared = new Hearing(incident, person);
        prepared.journal.add(JournalEntry.of(PREPARE, null, prepared.state, act));
        return prepared;
    }

    /** May this person prepare one, for somebody of whom this is known? */
    public static Verdict preparing(Actor actor, HearingFile file) {
        return Verdict.unless(PREPARE.by().stream().noneMatch(actor::is), "hearings.notYourOffice")
                .and(() -> Verdict.unless(!file.respondent(), "hearings.onlyRespondents"))
                .and(() -> Verdict.unless(!file.underWay(), "hearings.notNow"));
    }

    /** It is written anew. */
    public void rewrite(Act act, HearingFile file) {
        take(REWRITE, act, file);
    }

    /** Masked pictures are chosen for the file. */
    public void show(Act act, HearingFile file) {
        take(SHOW, act, file);
    }

    /**
     * It is put to the respondent.
     *
     * @param clues by which the reporter could be deduced
     * @param confirmed those that somebody looked at and lets stand
     */
    public void put(LocalDate due, Set<String> clues, Set<String> confirmed, Act act, HearingFile file) {
        verdict(PUT, act.by(), file)
                .and(() -> Verdict.unless(!confirmed.containsAll(clues), "hearings.notConfirmed"))
                .orRefuse();
        take(PUT, act, file);
        putOn = act.effectiveOn();
        dueOn = due;
    }

    /** The respondent answers, or says that there is nothing to answer. */
    public void answer(Act act, HearingFile file) {
        take(ANSWER, act, file);
    }

    /** The respondent challenges somebody who is to decide. */
    public void challenge(Act act, HearingFile file) {
        take(CHALLENGE, act, file);
    }

    /** What was said when they met is written down; the respondent reads it. */
    public void minute(Act act, HearingFile file) {
        take(MINUTE, act, file);
    }

    /** May this person take this step now? */
    public Verdict verdict(HearingStep step, Actor actor, HearingFile file) {
        boolean theirs =
                step.isOwn() ? actor.isPerson(person) : step.by().stream().anyMatch(actor::is);
        return Verdict.unless(!step.opensFrom(state), "hearings.wrongState", state)
                .and(() -> Verdict.unless(!theirs, "hearings.notYourOffice"))
                .and(() -> inTime(step, file));
    }

    private static Verdict inTime(HearingStep step, HearingFile file) {
        return switch (step) {
            case PUT -> Verdict.unless(!file.respondent(), "hearings.onlyRespondents")
                    .and(() -> Verdict.unless(
                            !file.hearing(), file.underWay() ? "hearings.hearFirst" : "hearings.notNow"));
            case ANSWER, MINUTE -> Verdict.unless(!file.hearing(), "hearings.over");
            default -> Verdict.GRANTED;
        };
    }

    private void take(HearingStep step, Act act, HearingFile file) {
        verdict(step, act.by(), file).orRefuse();
        HearingState next = step.after(state);
        Role office = step.isOwn()
                ? Role.EMPLOYEE
                : step.by().stream().filter(act.by()::is).sorted().findFirst().orElse(Role.EMPLOYEE);
        // What people write is sealed beside it: the journal never holds a word.
        journal.add(JournalEntry.in(office, step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** The case it belongs to. */
    public UUID getIncident() {
        return incident;
    }

    /** Who is heard. */
    public UUID getPerson() {
        return person;
    }

    public HearingState getState() {
        return state;
    }

    /** The day on which it was put to them, null before. */
    public @Nullable LocalDate getPutOn() {
        return putOn;
    }

    /** By when they answer, null before it is put. */
    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
