package org.aval.domain.mandates;

import static org.aval.domain.mandates.CrisisStep.DECLARE;
import static org.aval.domain.mandates.CrisisStep.END;

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
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the institution speaks of a topic with one voice.
 *
 * <p>The director of communications or the director general names the mandate of that voice, the hour it begins and the
 * hour it ends by itself. Meanwhile every other mandate is paused on that topic and on those under it; nothing else of it
 * changes. It is never prolonged: who needs more time declares another one, so that what was known at any moment can be
 * read again later.
 */
@Entity
public class Crisis {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String topic;

    @Column(name = "voice_id", nullable = false)
    private UUID voice;

    @Column(nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private Instant endsAt;

    @Column(nullable = false, length = 2000)
    private String reason;

    @Column(nullable = false)
    private Instant declaredAt;

    @Column(nullable = false)
    private String declaredBy;

    @Nullable
    private Instant endedAt;

    @Nullable
    private String endedBy;

    @Enumerated(EnumType.STRING)
    private CrisisState state;

    @ElementCollection
    @CollectionTable(name = "crisis_journal", joinColumns = @JoinColumn(name = "crisis_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Crisis() {
        // for Jakarta Persistence
    }

    /** From its hour on one voice speaks of the topic; a beginning already past is now. */
    public static Crisis declare(CrisisWish wish, Act act, CrisisFacts facts) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
        CrisisWish begun = wish.startsAt().isBefore(act.at())
                ? new CrisisWish(wish.topic(), wish.voice(), act.at(), wish.endsAt())
                : wish;
        mayDeclare(begun, act.by(), facts).orRefuse();
        Crisis crisis = new Crisis();
        crisis.id = UUID.randomUUID();
        crisis.topic = begun.topic();
        crisis.voice = begun.voice();
        crisis.startsAt = begun.startsAt();
        crisis.endsAt = begun.endsAt();
        crisis.reason = act.motive();
        crisis.declaredAt = act.at();
        crisis.declaredBy = act.by().staffNo();
        crisis.state = CrisisState.DECLARED;
        crisis.journal.add(JournalEntry.of(DECLARE, null, CrisisState.DECLARED, act));
        return crisis;
    }

    /** May this person declare this crisis now? */
    public static Verdict mayDeclare(CrisisWish wish, Actor actor, CrisisFacts facts) {
        Duration length = Duration.between(wish.startsAt(), wish.endsAt());
        return Verdict.unless(DECLARE.by().stream().noneMatch(actor::is), "mandates.notYourOffice")
                .and(() -> Verdict.unless(!facts.topicOpen(), "mandates.crisis.topicUnknown"))
                .and(() -> Verdict.unless(length.isNegative() || length.isZero(), "mandates.crisis.endsBefore"))
                .and(() -> Verdict.unless(
                        length.compareTo(facts.longest()) > 0,
                        "mandates.crisis.tooLong",
                        facts.longest().toDays()))
                .and(() -> Verdict.unless(facts.declaredAlready(), "mandates.crisis.declaredAlready"))
                .and(() -> Verdict.unless(!facts.voiceSpeaks(), "mandates.crisis.voiceCannotSpeak"));
    }

    /** Over earlier than it would end by itself: everybody speaks again as before. */
    public void end(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
        verdict(END, act.by(), act.at()).orRefuse();
        journal.add(JournalEntry.of(END, state, CrisisState.ENDED, act));
        state = CrisisState.ENDED;
        endedAt = act.at();
        endedBy = act.by().staffNo();
    }

    /** May this person take this step at this moment? What ended by itself needs no end. */
    public Verdict verdict(CrisisStep step, Actor actor, Instant now) {
        return Verdict.unless(step.by().stream().noneMatch(actor::is), "mandates.notYourOffice")
                .and(() ->
                        Verdict.unless(!step.opensFrom(state) || !now.isBefore(endsAt), "mandates.crisis.overAlready"));
    }

    /** What it is at a moment. */
    public CrisisStanding standing(Instant moment) {
        return standing(startsAt, endsAt, endedAt, moment);
    }

    /** The same rule over bare facts, for rows of a register. */
    public static CrisisStanding standing(Instant startsAt, Instant endsAt, @Nullable Instant endedAt, Instant moment) {
        if (endedAt != null && !moment.isBefore(endedAt)) {
            return CrisisStanding.ENDED;
        }
        if (!moment.isBefore(endsAt)) {
            return CrisisStanding.OVER;
        }
        return moment.isBefore(startsAt) ? CrisisStanding.UPCOMING : CrisisStanding.ON;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getTopic() {
        return topic;
    }

    public UUID getVoice() {
        return voice;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getReason() {
        return reason;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public @Nullable String getEndedBy() {
        return endedBy;
    }

    public String getDeclaredBy() {
        return declaredBy;
    }

    public Instant getDeclaredAt() {
        return declaredAt;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
