package org.aval.domain.incidents;

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
public class IncidentCase {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.RECEIVED;

    @Enumerated(EnumType.STRING)
    private CaseDesk desk;

    @Enumerated(EnumType.STRING)
    private CaseChannel channel;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Enumerated(EnumType.STRING)
    private IncidentCategory category;

    private boolean isProtected;

    private boolean personalData;

    private boolean peerTold;

    @Nullable
    private Integer severity;

    @Nullable
    private String unitCode;

    private LocalDate receivedOn;

    @Nullable
    private LocalDate occurredFrom;

    @Nullable
    private LocalDate occurredUntil;

    private LocalDate dueOn;

    private String recordedBy;

    private byte[] receipt;

    private byte @Nullable [] reporterMark;

    @ElementCollection
    @CollectionTable(name = "incident_party", joinColumns = @JoinColumn(name = "incident_case_id"))
    @OrderColumn(name = "line")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "incident_case_journal", joinColumns = @JoinColumn(name = "incident_case_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected IncidentCase() {
        // for Jakarta Persistence
    }

    private IncidentCase(String reference, ReportWish wish, LocalDate received, LocalDate due) {
        id = UUID.randomUUID();
        this.reference = reference;
        desk = wish.desk();
        channel = wish.channel();
        confidence = wish.confidence();
        category = wish.category();
        isProtected = wish.isProtected();
        personalData = wish.category().isAboutPersonalData();
        peerTold = wish.peerTold();
        unitCode = wish.unit();
        occurredFrom = wish.from();
        occurredUntil = wish.until();
        receivedOn = received;
        dueOn = due;
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
        IncidentCase reported = new IncidentCase(reference, wish, act.effectiveOn(), due);
        reported.receipt = marks.receipt();
        reported.reporterMark = marks.person();
        reported.recordedBy = act.by().staffNo();
        return reported;
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
        journal.add(new JournalEntry(
                act.at(),
                receivedOn,
                recordedBy,
                reportedAs().name(),
                CaseStep.REPORT.name(),
                null,
                CaseState.RECEIVED.name(),
                ""));
        take(CaseStep.ACKNOWLEDGE, act);
        dueOn = due;
    }

    /** The desk writes to the reporter, or a note for the file: the words are kept elsewhere. */
    public void write(Act act) {
        take(CaseStep.WRITE, act);
    }

    /** May this person take this step now? */
    public Verdict verdict(CaseStep step, Actor actor) {
        return Verdict.unless(!step.opensFrom(state), "incidents.wrongState", state)
                .and(() -> Verdict.unless(!isOffice(step, actor), "incidents.notYourOffice", step));
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
        return sits && role != desk.role();
    }

    private void take(CaseStep step, Act act) {
        verdict(step, act.by()).orRefuse();
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

    private Role reportedAs() {
        return CaseChannel.told().contains(channel) ? desk.role() : Role.SYSTEM;
    }

    /** What a decision about access needs to know of it. */
    public CaseMatter matter() {
        return new CaseMatter(desk, state, personalData);
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getReference() {
        return reference;
    }

    public CaseState getState() {
        return state;
    }

    public CaseDesk getDesk() {
        return desk;
    }

    public CaseChannel getChannel() {
        return channel;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public IncidentCategory getCategory() {
        return category;
    }

    /** Does the law on disclosures protect who reported it (rule R-25)? */
    public boolean isProtected() {
        return isProtected;
    }

    /** Is it about personal data, so that the privacy officer answers the legal question? */
    public boolean isAboutPersonalData() {
        return personalData;
    }

    /** Did the reporter speak with the colleague first? */
    public boolean isPeerTold() {
        return peerTold;
    }

    /** 1 to 4, null before it was looked through. */
    public @Nullable Integer getSeverity() {
        return severity;
    }

    public @Nullable String getUnitCode() {
        return unitCode;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate getOccurredFrom() {
        return occurredFrom;
    }

    public @Nullable LocalDate getOccurredUntil() {
        return occurredUntil;
    }

    /** By when the next step is due inside the institution. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** By what the reporter is known again. */
    public ReporterMarks marks() {
        return new ReporterMarks(receipt.clone(), reporterMark == null ? null : reporterMark.clone());
    }

    public List<Party> getParties() {
        return List.copyOf(parties);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
