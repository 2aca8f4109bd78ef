package org.aval.domain.channels;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A messaging channel on which staff may write to patients, to each other, within the house.
 *
 * <p>One person proposes it, another of privacy or security approves it for a year; what concerns patients only when it is
 * encrypted and was assessed. What is not on this list is not for work.
 */
@Entity
public class ApprovedChannel {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private ChannelState state;

    @Embedded
    private ChannelTerms terms;

    @Column(name = "proposed_by")
    @Nullable
    private UUID proposedBy;

    @Nullable
    private LocalDate approvedOn;

    @Nullable
    private LocalDate reviewOn;

    @ElementCollection
    @CollectionTable(name = "approved_channel_journal", joinColumns = @JoinColumn(name = "approved_channel_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected ApprovedChannel() {
        // for Jakarta Persistence
    }

    /** Somebody proposes a channel. */
    public static ApprovedChannel propose(String code, ChannelTerms terms, Act act) {
        Verdict.unless(ChannelStep.PROPOSE.by().stream().noneMatch(act.by()::is), "channels.notYourOffice")
                .orRefuse();
        terms.check().orRefuse();
        ApprovedChannel channel = new ApprovedChannel();
        channel.id = UUID.randomUUID();
        channel.code = code;
        channel.terms = terms;
        channel.proposedBy = act.by().person();
        channel.state = ChannelState.PROPOSED;
        channel.journal.add(JournalEntry.of(ChannelStep.PROPOSE, null, ChannelState.PROPOSED, act));
        return channel;
    }

    /** What it is for is written anew; who wrote it does not approve it. */
    public void describe(ChannelTerms other, Act act) {
        other.check().orRefuse();
        advance(ChannelStep.DESCRIBE, act);
        terms = other;
        proposedBy = act.by().person();
    }

    /** Approved for a year, by somebody else than who proposed it. */
    public void approve(Act act) {
        advance(ChannelStep.APPROVE, act);
        approvedOn = act.effectiveOn();
        reviewOn = act.effectiveOn().plusYears(1);
    }

    /** Looked at again: good for another year. */
    public void review(Act act) {
        advance(ChannelStep.REVIEW, act);
        reviewOn = act.effectiveOn().plusYears(1);
    }

    /** Not to be used until further notice. */
    public void suspend(Act act) {
        explained(act);
        advance(ChannelStep.SUSPEND, act);
    }

    /** Not to be used any more. */
    public void withdraw(Act act) {
        explained(act);
        advance(ChannelStep.WITHDRAW, act);
    }

    /** May this person take this step now? */
    public Verdict verdict(ChannelStep step, Actor actor) {
        boolean approves = step == ChannelStep.APPROVE;
        return Verdict.unless(!step.opensFrom(state), "channels.wrongState", state)
                .and(() -> Verdict.unless(step.by().stream().noneMatch(actor::is), "channels.notYourOffice"))
                .and(() -> Verdict.unless(approves && actor.person().equals(proposedBy), "channels.twoPeople"))
                .and(() -> approves || step == ChannelStep.REVIEW ? terms.protection() : Verdict.GRANTED);
    }

    private void advance(ChannelStep step, Act act) {
        verdict(step, act.by()).orRefuse();
        ChannelState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
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

    public String getCode() {
        return code;
    }

    public ChannelState getState() {
        return state;
    }

    public ChannelTerms getTerms() {
        return terms;
    }

    public @Nullable LocalDate getApprovedOn() {
        return approvedOn;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
