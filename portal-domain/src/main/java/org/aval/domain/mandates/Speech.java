package org.aval.domain.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Something said under a mandate, noted by its holder: one line of the ledger.
 *
 * <p>A line is written once. Who made a mistake writes another line that replaces it, and both stay. What was said
 * outside the mandate is noted all the same, and the ledger says so: a ledger that refuses the truth is of no use.
 */
@Entity
public class Speech {

    @Id
    private UUID id;

    @Column(name = "mandate_id", nullable = false)
    private UUID mandate;

    @Column(name = "holder_id", nullable = false)
    private UUID holder;

    @Enumerated(EnumType.STRING)
    private SpeechKind kind;

    @Enumerated(EnumType.STRING)
    private Platform channel;

    @Column(nullable = false)
    private String topic;

    @Column(nullable = false)
    private LocalDate saidOn;

    @Column(nullable = false)
    private String outlet;

    @Column(nullable = false)
    private String said;

    @Column(nullable = false)
    private String link;

    @Column(nullable = false)
    private Instant notedAt;

    @Column(name = "replaces_id")
    @Nullable
    private UUID replaces;

    private boolean withdrawn;

    protected Speech() {
        // for Jakarta Persistence
    }

    /** Notes what was said under a mandate. */
    public static Speech note(SpeechNote note, SpeechFacts facts, Act act) {
        mayNote(note, facts, act).orRefuse();
        return noted(note, facts.mandate(), act);
    }

    private static Speech noted(SpeechNote note, UUID mandate, Act act) {
        Speech speech = new Speech();
        speech.id = UUID.randomUUID();
        speech.mandate = mandate;
        speech.holder = act.by().person();
        speech.kind = note.kind();
        speech.channel = note.channel();
        speech.topic = note.topic();
        speech.saidOn = note.saidOn();
        speech.outlet = note.outlet();
        speech.said = note.said();
        speech.link = note.link();
        speech.notedAt = act.at();
        return speech;
    }

    /** The same line, as it should have been: the earlier one stays beside it. */
    public Speech correct(SpeechNote note, SpeechFacts facts, Act act) {
        Verdict.unless(withdrawn, "mandates.speech.unknown")
                .and(() -> Verdict.unless(facts.replacedAlready(), "mandates.speech.replacedAlready"))
                .orRefuse();
        Speech better = note(note, facts, act);
        better.replaces = id;
        return better;
    }

    /** It should not stand at all: a line that says why stands beside it, and both stay. */
    public Speech withdraw(SpeechFacts facts, Act act) {
        Verdict.unless(!act.by().isPerson(holder), "mandates.speech.notYours")
                .and(() -> Verdict.unless(withdrawn, "mandates.speech.unknown"))
                .and(() -> Verdict.unless(facts.replacedAlready(), "mandates.speech.replacedAlready"))
                .and(() -> Verdict.unless(!act.isExplained(), "mandates.speech.whyMissing"))
                .and(() -> Verdict.unless(
                        act.motive().length() > SpeechNote.LONGEST, "mandates.speech.saidLong", SpeechNote.LONGEST))
                .orRefuse();
        Speech why = noted(new SpeechNote(kind, channel, topic, saidOn, "", act.motive(), ""), mandate, act);
        why.replaces = id;
        why.withdrawn = true;
        return why;
    }

    /** May it be noted? By the holder, once it was said, when the mandate had begun. */
    public static Verdict mayNote(SpeechNote note, SpeechFacts facts, Act act) {
        return Verdict.unless(!act.by().isPerson(facts.holder()), "mandates.speech.notYours")
                .and(note::complete)
                .and(() -> Verdict.unless(note.saidOn().isAfter(act.effectiveOn()), "mandates.speech.notSaidYet"))
                .and(() -> Verdict.unless(
                        note.saidOn().isBefore(facts.mandateBegan()), "mandates.speech.beforeTheMandate"))
                .and(() -> Verdict.unless(!facts.topicKnown(), "mandates.topic.unknown"));
    }

    public UUID getId() {
        return id;
    }

    public UUID getMandate() {
        return mandate;
    }

    public UUID getHolder() {
        return holder;
    }

    public SpeechKind getKind() {
        return kind;
    }

    public Platform getChannel() {
        return channel;
    }

    public String getTopic() {
        return topic;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public String getOutlet() {
        return outlet;
    }

    public String getSaid() {
        return said;
    }

    public String getLink() {
        return link;
    }

    public Instant getNotedAt() {
        return notedAt;
    }

    public @Nullable UUID getReplaces() {
        return replaces;
    }

    /** Does it say why another line was withdrawn, and nothing else? */
    public boolean isWithdrawn() {
        return withdrawn;
    }
}
