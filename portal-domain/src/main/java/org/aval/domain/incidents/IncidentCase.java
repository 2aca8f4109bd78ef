package org.aval.domain.incidents;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reported something.
 *
 * <p>The report reaches the committee's secretary, or the integrity officer when it must not go there. It is acknowledged,
 * looked through and led to its end; everything people write about it is sealed beside it, and none of it stands here. A
 * case has a reference that says nothing about how many there are.
 */
@Entity
public class IncidentCase extends CaseFile {

    protected IncidentCase() {
        // for Jakarta Persistence
    }

    private IncidentCase(String reference, ReportWish wish, LocalDate due, ReporterMarks marks, Act act) {
        super(reference, wish, due, marks, act);
    }

    /**
     * Somebody reports.
     *
     * <p>The journal stays empty until somebody at the desk has read it: a line of its own would tell at which minute of
     * which day it was sent, and so lead to who sent it.
     *
     * @param due by when it is acknowledged
     * @param marks by which the reporter is known again, without saying who it is
     */
    public static IncidentCase report(String reference, ReportWish wish, LocalDate due, ReporterMarks marks, Act act) {
        mayReport(wish, act.effectiveOn()).orRefuse();
        return new IncidentCase(reference, wish, due, marks, act);
    }

    /** Can this be reported? Nothing happens in the future, and nothing ends before it begins. */
    public static Verdict mayReport(ReportWish wish, LocalDate today) {
        LocalDate from = wish.from();
        LocalDate until = wish.until();
        return Verdict.unless(isLater(from, today) || isLater(until, today), "incidents.inTheFuture")
                .and(() -> Verdict.unless(
                        from != null && until != null && until.isBefore(from), "incidents.endsBeforeStart"));
    }

    private static boolean isLater(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }

    /**
     * The desk read it, and says so to the reporter.
     *
     * @param due by when it is looked through
     */
    public void acknowledge(LocalDate due, Act act) {
        verdict(CaseStep.ACKNOWLEDGE, act.by()).orRefuse();
        Role told = CaseChannel.told().contains(getChannel()) ? getDesk().role() : Role.SYSTEM;
        journal.add(new JournalEntry(
                act.at(),
                getReceivedOn(),
                recordedBy,
                told.name(),
                CaseStep.REPORT.name(),
                null,
                CaseState.RECEIVED.name(),
                ""));
        take(CaseStep.ACKNOWLEDGE, due, act);
    }

    /** The desk writes to the reporter, or a note for the file: the words are kept elsewhere. */
    public void write(Act act) {
        verdict(CaseStep.WRITE, act.by()).orRefuse();
        take(CaseStep.WRITE, act);
    }

    /**
     * It was looked through: what it is about, and how grave it is.
     *
     * @param withData is it about personal data, whatever its category says
     */
    public void triage(IncidentCategory found, boolean withData, SeverityFactors factors, LocalDate due, Act act) {
        verdict(CaseStep.TRIAGE, act.by()).and(factors::within).orRefuse();
        weighed(found, withData, factors, act);
        take(CaseStep.TRIAGE, due, act);
    }

    /** It is weighed again: something more is known. */
    public void weigh(IncidentCategory found, boolean withData, SeverityFactors factors, Act act) {
        verdict(CaseStep.WEIGH, act.by()).and(factors::within).orRefuse();
        weighed(found, withData, factors, act);
        take(CaseStep.WEIGH, act);
    }

    private void weighed(IncidentCategory found, boolean withData, SeverityFactors factors, Act act) {
        int level = factors.level(found);
        category = found;
        // What was once about personal data keeps its legal question: the privacy officer answers it, also with no.
        personalData = personalData || withData || found.isAboutPersonalData();
        weighings.add(
                new Weighing(factors, found, factors.score(), level, act.by().staffNo(), act.at()));
        course.weighed(level);
    }

    /** The desk finds that the factors mislead: another severity, which a second person confirms. */
    public void proposeSeverity(int level, Act act) {
        Integer now = getSeverity();
        verdict(CaseStep.PROPOSE_SEVERITY, act.by())
                .and(() -> Verdict.unless(
                        level < CaseSeverity.MINOR || level > CaseSeverity.CRITICAL, "incidents.noSuchSeverity"))
                .and(() -> Verdict.unless(now != null && now == level, "incidents.sameSeverity"))
                .orRefuse();
        course.propose(level, act.by());
        take(CaseStep.PROPOSE_SEVERITY, act);
    }

    /** The second person says yes to the other severity, or no. */
    public void answerSeverity(boolean yes, CaseFacts facts, Act act) {
        CaseStep step = yes ? CaseStep.CONFIRM_SEVERITY : CaseStep.DECLINE_SEVERITY;
        verdict(step, act.by(), facts).orRefuse();
        course.answered(yes);
        take(step, act);
    }

    /** Somebody it is about. */
    public void add(Party party, Act act) {
        verdict(CaseStep.ADD_PARTY, act.by())
                .and(() ->
                        Verdict.unless(parties.stream().anyMatch(one -> one.isAgain(party)), "incidents.partyStands"))
                .orRefuse();
        parties.add(party);
        take(CaseStep.ADD_PARTY, act);
    }

    /** It is not about this one after all. */
    public void strike(UUID party, Act act) {
        boolean stands =
                parties.stream().anyMatch(one -> one.stands() && one.partyId().equals(party));
        verdict(CaseStep.STRIKE_PARTY, act.by())
                .and(() -> Verdict.unless(!stands, "incidents.noSuchParty"))
                .orRefuse();
        parties.replaceAll(one -> one.partyId().equals(party) ? one.struck(act.effectiveOn()) : one);
        take(CaseStep.STRIKE_PARTY, act);
    }

    /** Whoever sits at the desk stands against it, or it must not be there: the integrity officer takes it over. */
    public void passOn(Act act) {
        verdict(CaseStep.PASS_ON, act.by()).orRefuse();
        take(CaseStep.PASS_ON, act);
        desk = CaseDesk.INTEGRITY;
    }

    /** A step that leaves nothing but its line: it leads on, and the next one is due that day. */
    public void step(CaseStep step, @Nullable LocalDate due, CaseFacts facts, Act act) {
        if (!step.isPlain()) {
            throw new IllegalArgumentException(step + " leaves more than its line");
        }
        verdict(step, act.by(), facts).orRefuse();
        take(step, due, act);
    }

    /** It ends without a decision: not for this house, told before, or passed to somebody else. */
    public void end(CaseStep step, @Nullable Destination to, @Nullable UUID same, CaseFacts facts, Act act) {
        boolean whole =
                switch (step) {
                    case DECLARE_INADMISSIBLE, CLOSE -> true;
                    case DECLARE_DUPLICATE -> same != null && !same.equals(getId());
                    case REDIRECT -> to != null;
                    default -> false;
                };
        verdict(step, act.by(), facts)
                .and(() -> Verdict.unless(!whole, "incidents.endMissing"))
                .orRefuse();
        course.ended(to, same, act);
        take(step, act);
    }

    /** The investigator says what was found: the words are kept elsewhere. */
    public void reportFindings(CaseFacts facts, Act act) {
        verdict(CaseStep.REPORT_FINDINGS, act.by(), facts).orRefuse();
        course.found(act);
        take(CaseStep.REPORT_FINDINGS, act);
    }

    /** The committee decided. */
    public void decide(LocalDate due, Act act) {
        verdict(CaseStep.DECIDE, act.by()).orRefuse();
        course.decided(act);
        take(CaseStep.DECIDE, due, act);
    }

    /** Something new came to light: it is looked at again. */
    public void reopen(LocalDate due, Act act) {
        verdict(CaseStep.REOPEN, act.by()).orRefuse();
        course.begunAgain();
        take(CaseStep.REOPEN, due, act);
    }

    /** May this person take this step now, as far as its state and the person's office tell? */
    public Verdict verdict(CaseStep step, Actor actor) {
        return opens(step).and(() -> Verdict.unless(!isOffice(step, actor), "incidents.notYourOffice", step));
    }

    /** May this person take this step now? */
    public Verdict verdict(CaseStep step, Actor actor, CaseFacts facts) {
        boolean asked = step.hand() != null && facts.hands().contains(step.hand());
        boolean concerned = step == CaseStep.ASK_REVIEW && isAbout(actor);
        return opens(step)
                .and(() ->
                        Verdict.unless(!asked && !concerned && !isOffice(step, actor), "incidents.notYourOffice", step))
                .and(() -> new CaseGuards(this, course).of(step, actor, facts));
    }

    private Verdict opens(CaseStep step) {
        return Verdict.unless(!step.opensFrom(state), "incidents.wrongState", state);
    }

    private boolean isAbout(Actor actor) {
        return parties.stream()
                .anyMatch(party -> party.stands()
                        && party.capacity() == PartyCapacity.RESPONDENT
                        && actor.person().equals(party.personId()));
    }

    /** The desk is where the report went: the other desk never takes its steps. */
    private boolean isOffice(CaseStep step, Actor actor) {
        return step.by().stream()
                .filter(role -> !isOtherDesk(role))
                .filter(role -> role != Role.EMPLOYEE)
                .anyMatch(actor::is);
    }

    private boolean isOtherDesk(Role role) {
        boolean sits = role == CaseDesk.SECRETARY.role() || role == CaseDesk.INTEGRITY.role();
        return sits && role != getDesk().role();
    }

    private void take(CaseStep step, @Nullable LocalDate due, Act act) {
        take(step, act);
        dueOn = due == null ? dueOn : due;
    }

    private void take(CaseStep step, Act act) {
        Role office = step.by().stream()
                .filter(role -> !isOtherDesk(role) && act.by().is(role))
                .sorted()
                .findFirst()
                .orElse(Role.EMPLOYEE);
        CaseState next = step.after(state);
        // Reasons are sealed like everything people write: the journal never holds one.
        journal.add(new JournalEntry(
                act.at(),
                act.effectiveOn(),
                act.by().staffNo(),
                office.name(),
                step.name(),
                state.name(),
                next.name(),
                ""));
        state = next;
    }
}
