package org.aval.domain.publications;

import static org.aval.domain.publications.PublicationStep.APPROVE;
import static org.aval.domain.publications.PublicationStep.ASK_CHANGE;
import static org.aval.domain.publications.PublicationStep.CORRECT;
import static org.aval.domain.publications.PublicationStep.ENDORSE;
import static org.aval.domain.publications.PublicationStep.PUBLISH;
import static org.aval.domain.publications.PublicationStep.REFUSE;
import static org.aval.domain.publications.PublicationStep.REMOVE;
import static org.aval.domain.publications.PublicationStep.SUBMIT;
import static org.aval.domain.publications.PublicationStep.WITHDRAW;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Something to be posted under a mandate that asks for it to be read first.
 *
 * <p>The author sends it with the answers to the twelve questions. Communications reads it, counsel as well where the
 * mandate says so, each once and never their own; they approve it, ask for a change, or refuse it with the reason. What was
 * approved is posted by the author, who tells where. It can be corrected and taken down; the record stays.
 */
@Entity
public class Publication {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    @Column(name = "author_id", nullable = false)
    private UUID author;

    @Column(name = "mandate_id", nullable = false)
    private UUID mandate;

    private Readings readings;

    @Enumerated(EnumType.STRING)
    private Platform channel;

    @Column(nullable = false)
    private LocalDate plannedOn;

    private PublicationText text;

    @Column(nullable = false, length = 1000)
    private String answers;

    @Column(nullable = false)
    private LocalDate answerBy;

    @Nullable
    @Column(length = 500)
    private String address;

    @Nullable
    private LocalDate publishedOn;

    @ElementCollection
    @CollectionTable(name = "publication_journal", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Publication() {
        // for Jakarta Persistence
    }

    /** Sends it for reading; an answer is due by a day. */
    public static Publication submit(
            String reference, PublicationWish wish, LocalDate answerBy, Act act, PublicationFacts facts) {
        Publication sent = new Publication();
        sent.id = UUID.randomUUID();
        sent.reference = reference;
        sent.author = wish.author();
        sent.mandate = wish.mandate();
        sent.readings = Readings.none(wish.readers());
        sent.channel = wish.channel();
        sent.plannedOn = wish.plannedOn();
        sent.answers = wish.answers();
        Verdict.unless(sent.readings.needed().isEmpty(), "publications.nothingToRead")
                .and(() -> PublicationRule.refusal(sent, SUBMIT, act.by(), facts))
                .orRefuse();
        sent.say(wish.words(), answerBy);
        sent.state = PublicationState.SUBMITTED;
        sent.journal.add(JournalEntry.of(SUBMIT, null, sent.state, act));
        return sent;
    }

    /** Sends it again, changed; whoever read it before reads it anew. */
    public void submitAgain(PublicationText words, LocalDate by, Act act, PublicationFacts facts) {
        advance(SUBMIT, act, facts);
        say(words, by);
        readings = Readings.none(readings.readers());
    }

    /** One of the readings agrees: the last one approves it. */
    public void approve(Act act, PublicationFacts facts) {
        PublicationStep step = agreement();
        Optional<Reading> given = readings.of(act.by());
        advance(step, act, facts);
        readings = readings.with(given.orElseThrow(), act.by().person());
    }

    /** Not like this: the author hears what to change. */
    public void askChange(Act act, PublicationFacts facts) {
        explained(act);
        advance(ASK_CHANGE, act, facts);
    }

    /** Not at all, and why. */
    public void refuse(Act act, PublicationFacts facts) {
        explained(act);
        advance(REFUSE, act, facts);
    }

    /** The author thought better of it. */
    public void withdraw(Act act, PublicationFacts facts) {
        advance(WITHDRAW, act, facts);
    }

    /** It is out, and this is where. */
    public void publish(String where, Act act, PublicationFacts facts) {
        boolean link = where.strip().matches("https?://\\S+");
        Verdict.unless(where.isBlank() || (channel.hasAccounts() && !link), "publications.noAddress")
                .orRefuse();
        advance(PUBLISH, act, facts);
        address = where.strip();
        publishedOn = act.effectiveOn();
    }

    /** Something in it was wrong and is put right where it stands. */
    public void correct(Act act, PublicationFacts facts) {
        explained(act);
        advance(CORRECT, act, facts);
    }

    /** It is taken down. */
    public void remove(Act act, PublicationFacts facts) {
        explained(act);
        advance(REMOVE, act, facts);
    }

    /** May this person take this step now? */
    public Verdict verdict(PublicationStep step, Actor actor, PublicationFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "publications.wrongState", state)
                .and(() -> PublicationRule.refusal(this, step, actor, facts));
    }

    /** May this reader open it? Its author, whom the mandate names, and the auditor. */
    public Verdict mayRead(Actor reader) {
        boolean office =
                reader.is(Role.AUDITOR) || readings.needed().stream().anyMatch(reading -> reading.isFor(reader));
        return Verdict.unless(!office && !reader.isPerson(author), "publications.unknown");
    }

    /** What agreeing means now: the last reading approves, one before endorses. */
    public PublicationStep agreement() {
        return readings.open().size() == 1 ? APPROVE : ENDORSE;
    }

    private void say(PublicationText words, LocalDate by) {
        Verdict.unless(words.text().isEmpty(), "publications.noText").orRefuse();
        text = words;
        answerBy = by;
    }

    private void advance(PublicationStep step, Act act, PublicationFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        PublicationState from = state;
        state = step.after(from);
        journal.add(JournalEntry.of(step, from, state, act));
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
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

    public PublicationState getState() {
        return state;
    }

    public UUID getAuthor() {
        return author;
    }

    public UUID getMandate() {
        return mandate;
    }

    public Readings getReadings() {
        return readings;
    }

    public Platform getChannel() {
        return channel;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public PublicationText getText() {
        return text;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public String getAddress() {
        return Objects.requireNonNullElse(address, "");
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
