package org.aval.domain.incidents;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.JournalEntry;
import org.jspecify.annotations.Nullable;

/** What stands in the file of a case: no word of what people wrote, only what it is about, its days, its parties. */
@MappedSuperclass
public abstract class CaseFile {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    CaseState state = CaseState.RECEIVED;

    @Enumerated(EnumType.STRING)
    CaseDesk desk;

    @Enumerated(EnumType.STRING)
    private CaseChannel channel;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Enumerated(EnumType.STRING)
    IncidentCategory category;

    private boolean isProtected;

    boolean personalData;

    private boolean peerTold;

    @Nullable
    private String unitCode;

    private LocalDate receivedOn;

    @Nullable
    private LocalDate occurredFrom;

    @Nullable
    private LocalDate occurredUntil;

    LocalDate dueOn;

    String recordedBy;

    /** Drawn anew by its holder only, past everybody who has the case open meanwhile. */
    @Column(updatable = false)
    private byte[] receipt;

    @Column(updatable = false)
    private boolean receiptIsHanded;

    private byte @Nullable [] reporterMark;

    @Embedded
    CaseCourse course = new CaseCourse();

    @ElementCollection
    @CollectionTable(name = "incident_party", joinColumns = @JoinColumn(name = "incident_case_id"))
    @OrderColumn(name = "line")
    List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "incident_weighing", joinColumns = @JoinColumn(name = "incident_case_id"))
    @OrderColumn(name = "line")
    List<Weighing> weighings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "incident_case_journal", joinColumns = @JoinColumn(name = "incident_case_id"))
    @OrderColumn(name = "line")
    List<JournalEntry> journal = new ArrayList<>();

    protected CaseFile() {
        // for Jakarta Persistence
    }

    CaseFile(String reference, ReportWish wish, LocalDate due, ReporterMarks marks, Act act) {
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
        receivedOn = act.effectiveOn();
        dueOn = due;
        recordedBy = act.by().staffNo();
        receipt = marks.receipt();
        reporterMark = marks.person();
        receiptIsHanded = marks.handed();
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

    /** 1 to 4, null before it was looked through. */
    public @Nullable Integer getSeverity() {
        return course.severity();
    }

    /** Another severity that waits for a second person, null when none does. */
    public @Nullable Integer getProposedSeverity() {
        return course.proposedSeverity();
    }

    /** When the investigator said what was found, null before. */
    public @Nullable LocalDate getFindingsOn() {
        return course.findingsOn();
    }

    /** When the committee last decided, null before. */
    public @Nullable LocalDate getDecidedOn() {
        return course.decidedOn();
    }

    /** Where it was passed to, null when it was not. */
    public @Nullable Destination getDestination() {
        return course.destination();
    }

    /** The case in which it is dealt with, null when that is this one. */
    public @Nullable UUID getDuplicateOf() {
        return course.duplicateOf();
    }

    /** When it ended, null as long as it runs. */
    public @Nullable LocalDate getClosedOn() {
        return course.closedOn();
    }

    /** By what the reporter is known again. */
    public ReporterMarks marks() {
        return new ReporterMarks(receipt.clone(), reporterMark == null ? null : reporterMark.clone(), receiptIsHanded);
    }

    public List<Party> getParties() {
        return List.copyOf(parties);
    }

    /** How grave it was found to be, the last time last. */
    public List<Weighing> getWeighings() {
        return List.copyOf(weighings);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
