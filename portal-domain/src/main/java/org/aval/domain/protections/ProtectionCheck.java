package org.aval.domain.protections;

import static org.aval.domain.protections.ProtectionStep.ASK;
import static org.aval.domain.protections.ProtectionStep.SAY_HINT;
import static org.aval.domain.protections.ProtectionStep.SAY_WELL;
import static org.aval.domain.protections.ProtectionStep.SETTLE;

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
import java.util.UUID;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/**
 * Some months after a report whoever reported is asked how things have been since. What they answer stands in the dialogue;
 * here stands that they were asked, and whether somebody has to look after something.
 */
@Entity
public class ProtectionCheck {

    /** So many days before its day it may be asked. */
    private static final int EARLY = 7;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_case_id")
    private UUID incident;

    private int months;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ProtectionState state = ProtectionState.ASKED;

    @ElementCollection
    @CollectionTable(name = "protection_check_journal", joinColumns = @JoinColumn(name = "protection_check_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected ProtectionCheck() {
        // for Jakarta Persistence
    }

    /** The desk asks. */
    public static ProtectionCheck ask(UUID incident, ProtectionTerm term, CaseDesk desk, Act act) {
        asking(term, desk, act.by(), act.effectiveOn()).orRefuse();
        ProtectionCheck asked = new ProtectionCheck();
        asked.id = UUID.randomUUID();
        asked.incident = incident;
        asked.months = term.months();
        asked.dueOn = term.dueOn();
        asked.journal.add(JournalEntry.of(ASK, null, asked.state, act));
        return asked;
    }

    /** May this person ask now? */
    public static Verdict asking(ProtectionTerm term, CaseDesk desk, Actor actor, LocalDate today) {
        return Verdict.unless(!actor.is(desk.role()), "protections.notYourOffice")
                .and(() -> Verdict.unless(
                        today.isBefore(term.dueOn().minusDays(EARLY)), "protections.tooEarly", term.dueOn()));
    }

    /** They answer: nothing happened, or something did. */
    public void answer(boolean well, CaseDesk desk, Act act) {
        take(well ? SAY_WELL : SAY_HINT, desk, act);
    }

    /** Somebody looked after it. */
    public void lookAfter(CaseDesk desk, Act act) {
        take(SETTLE, desk, act);
    }

    /** May this person take this step now? */
    public Verdict verdict(ProtectionStep step, CaseDesk desk, Actor actor) {
        boolean portal = step.by().contains(Role.SYSTEM) && actor.is(Role.SYSTEM);
        boolean office = portal || actor.is(desk.role());
        return Verdict.unless(!step.opensFrom(state), "protections.wrongState", state)
                .and(() -> Verdict.unless(!office, "protections.notYourOffice"));
    }

    private void take(ProtectionStep step, CaseDesk desk, Act act) {
        verdict(step, desk, act.by()).orRefuse();
        ProtectionState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** The case that was reported. */
    public UUID getIncident() {
        return incident;
    }

    /** So many months after the report. */
    public int getMonths() {
        return months;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public ProtectionState getState() {
        return state;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
