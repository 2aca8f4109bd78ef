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
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was written out: from which template, with which words, to whom, and when it left. The first one to
 * somebody tells; each later one completes it. What it says is sealed beside it, with the paper itself.
 */
@Entity
public class NoticeLetter {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "privacy_track_id")
    private UUID track;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    private int phase;

    private String template;

    private String templateVersion;

    private String language;

    @Enumerated(EnumType.STRING)
    private NoticeState state = NoticeState.KEPT;

    private String sha256;

    private Instant keptAt;

    @Nullable
    private Instant sentAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private NoticeWay way;

    @ElementCollection
    @CollectionTable(name = "notice_letter_journal", joinColumns = @JoinColumn(name = "notice_letter_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected NoticeLetter() {
        // for Jakarta Persistence
    }

    /**
     * The notice is written out.
     *
     * @param phase 1 for the first one to somebody, then its supplements
     * @param sha256 of the paper as it left the press, before its seal
     */
    public NoticeLetter(PrivacyTrack track, NoticeOf of, int phase, NoticeMatter matter, String sha256, Act act) {
        mayKeep(track, of.addressee(), matter, act).orRefuse();
        this.id = UUID.randomUUID();
        this.track = track.getId();
        this.addressee = of.addressee();
        this.phase = phase;
        this.template = of.template();
        this.templateVersion = of.version();
        this.language = of.language();
        this.sha256 = sha256;
        this.keptAt = act.at();
        journal.add(JournalEntry.of(NoticeStep.KEEP, null, NoticeState.KEPT, act));
    }

    /** May it be written out now? */
    public static Verdict mayKeep(PrivacyTrack track, Addressee to, NoticeMatter matter, Act act) {
        return track.telling(to, act.by())
                .and(() -> Verdict.unless(!matter.contactKnown(), "privacy.contactMissing"))
                .and(() -> Verdict.unless(
                        !matter.gaps() && matter.missing() > 0, "privacy.itemsMissing", matter.missing()))
                .and(() ->
                        Verdict.unless(to == Addressee.PUBLIC && !matter.reasonTold(), "privacy.publicReasonMissing"))
                .and(() -> Verdict.unless(matter.late() && !matter.lateTold(), "privacy.lateReasonMissing"));
    }

    /** Another one takes its place before it left. */
    public void replace(Act act) {
        take(NoticeStep.REPLACE, act);
    }

    /** It left. */
    public void send(Instant moment, NoticeWay by, Act act) {
        sending(moment, act).orRefuse();
        take(NoticeStep.SEND, act);
        sentAt = moment;
        way = by;
    }

    private Verdict sending(Instant moment, Act act) {
        return verdict(NoticeStep.SEND, act)
                .and(() -> Verdict.unless(moment.isAfter(act.at()), "privacy.sentInTheFuture"))
                // people write the minute, not the second
                .and(() -> Verdict.unless(moment.isBefore(keptAt.minusSeconds(60)), "privacy.sentBeforeKept"));
    }

    private Verdict verdict(NoticeStep step, Act act) {
        return Verdict.unless(!step.opensFrom(state), "privacy.noticeState", state)
                .and(() -> Verdict.unless(step.by().stream().noneMatch(act.by()::is), "privacy.notYourOffice"));
    }

    private void take(NoticeStep step, Act act) {
        verdict(step, act).orRefuse();
        journal.add(JournalEntry.of(step, state, step.to(), act));
        state = step.to();
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public UUID getTrack() {
        return track;
    }

    public Addressee getAddressee() {
        return addressee;
    }

    /** 1 for the first one to somebody. */
    public int getPhase() {
        return phase;
    }

    public String getTemplate() {
        return template;
    }

    public String getTemplateVersion() {
        return templateVersion;
    }

    public String getLanguage() {
        return language;
    }

    public NoticeState getState() {
        return state;
    }

    public String getSha256() {
        return sha256;
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    public @Nullable Instant getSentAt() {
        return sentAt;
    }

    public @Nullable NoticeWay getWay() {
        return way;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
