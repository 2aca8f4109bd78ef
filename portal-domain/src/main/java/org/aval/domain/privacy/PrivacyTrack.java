package org.aval.domain.privacy;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The legal question about personal information in a case, and the line it leaves in the register of confidentiality
 * incidents, also when the answer is no (rule R-20).
 *
 * <p>The database opens it in the transaction in which a case is about personal information (rule R-18). What is written
 * about it is sealed beside it. No severity and no score ever answers it.
 */
@Entity
public class PrivacyTrack {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "incident_case_id")
    private UUID incident;

    @Enumerated(EnumType.STRING)
    private TrackState state = TrackState.OPEN;

    private Instant awareAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    private InformationKind kind;

    @Nullable
    private String regime;

    @Nullable
    private Boolean risk;

    @Nullable
    private Integer persons;

    @Nullable
    private Integer residents;

    @Nullable
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "privacy_due", joinColumns = @JoinColumn(name = "privacy_track_id"))
    @Column(name = "addressee")
    @Enumerated(EnumType.STRING)
    private Set<Addressee> due = EnumSet.noneOf(Addressee.class);

    @ElementCollection
    @CollectionTable(name = "privacy_notice", joinColumns = @JoinColumn(name = "privacy_track_id"))
    @OrderColumn(name = "line")
    private List<Notice> notices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "privacy_track_journal", joinColumns = @JoinColumn(name = "privacy_track_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected PrivacyTrack() {
        // for Jakarta Persistence
    }

    /** As the database opens it. */
    PrivacyTrack(UUID incident, Instant awareAt) {
        id = UUID.randomUUID();
        this.incident = incident;
        this.awareAt = awareAt;
    }

    /**
     * The institution was aware at another moment than was taken for granted (rule R-19).
     *
     * @param known the first moment at which somebody in charge demonstrably knew, null when none is known
     */
    public void dateAwareness(Instant moment, @Nullable Instant known, Act act) {
        verdict(TrackStep.DATE_AWARENESS, act.by())
                .and(() -> Verdict.unless(moment.isAfter(act.at()), "privacy.awareInTheFuture"))
                .and(() -> Verdict.unless(known != null && moment.isAfter(known), "privacy.awareTooLate"))
                .orRefuse();
        awareAt = moment;
        take(TrackStep.DATE_AWARENESS, act);
    }

    /** The question is answered. The answer no leaves its line as well. */
    public void answer(RiskFinding finding, Act act) {
        TrackStep step = finding.risk() ? TrackStep.FIND_RISK : TrackStep.FIND_NO_RISK;
        verdict(step, act.by()).and(() -> mayFind(finding)).orRefuse();
        kind = finding.kind();
        regime = finding.regime();
        risk = finding.risk();
        persons = finding.persons();
        residents = finding.residents();
        decidedAt = act.at();
        due.clear();
        if (finding.risk()) {
            due.addAll(finding.authorities());
        }
        if (finding.tellPersons()) {
            due.add(Addressee.PERSONS);
        }
        take(step, act);
    }

    private static Verdict mayFind(RiskFinding finding) {
        Integer persons = finding.persons();
        Integer residents = finding.residents();
        boolean mustTell = finding.risk() && finding.rule() == PersonsRule.ALWAYS;
        return Verdict.unless(mustTell && !finding.tellPersons(), "privacy.personsMustBeTold")
                .and(() -> Verdict.unless(!finding.risk() && finding.tellPersons(), "privacy.nobodyToTell"))
                .and(() -> Verdict.unless(isBelow(persons, 0) || isBelow(residents, 0), "privacy.noNumber"))
                .and(() -> Verdict.unless(
                        persons != null && residents != null && residents > persons, "privacy.moreResidents"));
    }

    private static boolean isBelow(@Nullable Integer number, int least) {
        return number != null && number < least;
    }

    /** A notice was sent. */
    public void told(Addressee addressee, Instant sentAt, NoticeWay way, Act act) {
        telling(addressee, act.by())
                .and(() -> Verdict.unless(sent(addressee).isPresent(), "privacy.toldAlready"))
                .and(() -> Verdict.unless(
                        way == NoticeWay.PUBLIC_NOTICE && addressee.isAuthority(), "privacy.notToAnAuthority"))
                .and(() -> Verdict.unless(sentAt.isAfter(act.at()), "privacy.sentInTheFuture"))
                .and(() -> Verdict.unless(sentAt.isBefore(awareAt), "privacy.sentBeforeAware"))
                .orRefuse();
        notices.add(new Notice(addressee, sentAt, way, act.by().staffNo(), act.at()));
        take(TrackStep.RECORD_NOTICE, act);
    }

    /** Everything was told: the track closes. */
    public void close(Act act) {
        closing(act.by()).orRefuse();
        take(TrackStep.CLOSE, act);
    }

    /** New facts: the question is asked again. Notices that were sent stay. */
    public void reopen(Act act) {
        take(TrackStep.REOPEN, act);
    }

    /** May this person close it now? */
    public Verdict closing(Actor actor) {
        return verdict(TrackStep.CLOSE, actor)
                .and(() -> Verdict.unless(
                        !missing().isEmpty(),
                        "privacy.noticesMissing",
                        missing().size()));
    }

    /** May this person tell this one? A public notice stands beside the notice to the persons. */
    public Verdict telling(Addressee addressee, Actor actor) {
        Addressee asked = addressee == Addressee.PUBLIC ? Addressee.PERSONS : addressee;
        return verdict(TrackStep.RECORD_NOTICE, actor)
                .and(() -> Verdict.unless(!due.contains(asked), "privacy.notDue"));
    }

    /** To whom a notice goes: everybody the law names, and the public where the persons are told. */
    public Set<Addressee> addressees() {
        Set<Addressee> all = EnumSet.noneOf(Addressee.class);
        all.addAll(due);
        if (due.contains(Addressee.PERSONS)) {
            all.add(Addressee.PUBLIC);
        }
        return all;
    }

    /** May this person take this step now? */
    public Verdict verdict(TrackStep step, Actor actor) {
        return Verdict.unless(!step.opensFrom(state), "privacy.wrongState", state)
                .and(() -> Verdict.unless(step.by().stream().noneMatch(actor::is), "privacy.notYourOffice"));
    }

    /** Who must still be told. */
    public Set<Addressee> missing() {
        Set<Addressee> missing = EnumSet.noneOf(Addressee.class);
        due.stream().filter(one -> sent(one).isEmpty()).forEach(missing::add);
        return missing;
    }

    /** When the last authority was told that had to be; empty before. */
    public Optional<Instant> authoritiesTold() {
        boolean waiting = missing().stream().anyMatch(Addressee::isAuthority);
        return waiting
                ? Optional.empty()
                : notices.stream()
                        .filter(notice -> notice.addressee().isAuthority())
                        .map(Notice::sentAt)
                        .max(Instant::compareTo);
    }

    /** Was this one told? */
    public boolean isTold(Addressee addressee) {
        return sent(addressee).isPresent();
    }

    private Optional<Notice> sent(Addressee addressee) {
        return notices.stream()
                .filter(notice -> notice.addressee() == addressee)
                .findFirst();
    }

    private void take(TrackStep step, Act act) {
        verdict(step, act.by()).orRefuse();
        TrackState next = step.after(state);
        // Reasons are sealed like everything written about a case: the act carries none, and the journal holds none.
        journal.add(JournalEntry.of(step, state, next, act));
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

    public TrackState getState() {
        return state;
    }

    /** From when the hours of the law run. */
    public Instant getAwareAt() {
        return awareAt;
    }

    public @Nullable InformationKind getKind() {
        return kind;
    }

    /** The code of the regime under which it was answered, null before. */
    public @Nullable String getRegime() {
        return regime;
    }

    /** The answer, null before there is one. */
    public @Nullable Boolean getRisk() {
        return risk;
    }

    public @Nullable Integer getPersons() {
        return persons;
    }

    public @Nullable Integer getResidents() {
        return residents;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public List<Notice> getNotices() {
        return List.copyOf(notices);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
