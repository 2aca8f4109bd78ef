package org.aval.domain.committee;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One item of a session's agenda, from the moment it is put there to what is decided about it.
 *
 * <p>Whoever is too close withdraws, is recused by the portal, or is asked to by who presides or by a party; the others
 * decide. Then something is put to the vote, by those who are at the table and did not withdraw, as long as they are enough.
 * What is carried stands with its reasons; what is not goes back to be proposed anew.
 */
@Entity
@Table(name = "committee_item")
public class AgendaItem {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "session_id", nullable = false)
    private UUID session;

    @Column(nullable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Nullable
    @Column(name = "case_id")
    private UUID about;

    @Embedded
    private ItemSubject subject;

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.ON_AGENDA;

    @Embedded
    private BalanceTest balance = BalanceTest.NONE;

    @Embedded
    private Voting voting = new Voting();

    @Embedded
    private Recusals recusals = new Recusals();

    @Embedded
    private Conclusion conclusion = Conclusion.NONE;

    @ElementCollection
    @CollectionTable(name = "committee_item_journal", joinColumns = @JoinColumn(name = "committee_item_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected AgendaItem() {
        // for Jakarta Persistence
    }

    /** Something is put on the agenda of a session. */
    public static AgendaItem put(UUID session, int place, ItemWish wish, Act act, ItemFacts facts) {
        AgendaItem item = new AgendaItem();
        item.id = UUID.randomUUID();
        item.session = session;
        item.place = place;
        item.kind = wish.kind();
        item.about = wish.about();
        item.subject = wish.subject();
        ItemRule.refusal(item, ItemStep.PUT, act.by(), facts)
                .and(item.subject::verdict)
                .orRefuse();
        item.journal.add(JournalEntry.of(ItemStep.PUT, null, item.state, act));
        return item;
    }

    /** What is asked, who reports on it, and whether somebody's expression is at stake, as long as nobody votes. */
    public void prepare(ItemSubject asked, Act act, ItemFacts facts) {
        verdict(ItemStep.PREPARE, act.by(), facts).and(asked::verdict).orRefuse();
        subject = asked;
        note(ItemStep.PREPARE, act);
    }

    /** The member withdraws, in writing; an invitation to do so is thereby followed. */
    public void recuse(RecusalGround ground, String reasons, Act act, ItemFacts facts) {
        take(ItemStep.RECUSE, act, facts);
        if (facts.seat() != null) {
            recusals.self(facts.seat(), ground, reasons, act);
        }
    }

    /** The portal recuses a member for what is a fact, which it does not write down here; nobody sets it aside. */
    public void recuseByFact(UUID seat, Act act) {
        if (!recusals.keepAway(seat)) {
            recusals.byFact(seat, act);
            note(ItemStep.RECUSE, act);
        }
    }

    /** Who presides asks a member to withdraw. */
    public void invite(UUID seat, RecusalGround ground, String reasons, Act act, ItemFacts facts) {
        verdict(ItemStep.INVITE, act.by(), facts)
                .and(() -> recusals.asking(seat, reasons))
                .orRefuse();
        recusals.add(seat, RecusalKind.INVITED, ground, reasons, act);
        note(ItemStep.INVITE, act);
    }

    /** A party asks that a member does not sit. @return by which it is known */
    public UUID challenge(Challenge asked, Act act, ItemFacts facts) {
        challenging(asked, act.by(), facts).orRefuse();
        note(ItemStep.CHALLENGE, act);
        return recusals.challenge(asked, act);
    }

    /** May this be asked by the party in their own name, or entered by the secretary? */
    public Verdict challenging(Challenge asked, Actor by, ItemFacts facts) {
        Verdict may = asked.isBy(by) ? ItemRule.ofParty(this, by, facts) : verdict(ItemStep.CHALLENGE, by, facts);
        return may.and(() -> asked.inTime(facts.challengeUntil()))
                .and(() -> recusals.asking(asked.seat(), asked.reasons()));
    }

    /**
     * Somebody votes on whether a member sits.
     *
     * @param facts of this item as if the member had withdrawn
     */
    public void castOn(UUID recusal, Choice choice, Act act, ItemFacts facts) {
        UUID asked = recusals.pending(recusal).seat();
        verdict(ItemStep.CAST, act.by(), facts)
                .and(() -> Verdict.unless(asked.equals(facts.seat()), "committee.notOnYourself"))
                .orRefuse();
        voting.castOn(recusal, choice, facts);
        recusals.count(recusal, choice);
        note(ItemStep.CAST, act);
    }

    /**
     * The others have decided whether a member sits: a majority of them is needed to keep the member away.
     *
     * @param facts of this item as if the member had withdrawn
     */
    public void concludeOn(UUID recusal, Conclusion said, Act act, ItemFacts facts) {
        Recusal asked = recusals.pending(recusal);
        verdict(ItemStep.SETTLE, act.by(), facts)
                .and(() -> voting.concludingOn(asked, said, facts))
                .orRefuse();
        recusals.settle(recusal, said.carries(asked.tally()), said.reasons(), act);
        note(ItemStep.SETTLE, act);
    }

    /** Personal expression is weighed. */
    public void weigh(BalanceTest test, Act act, ItemFacts facts) {
        take(ItemStep.WEIGH, act, facts);
        balance = test;
    }

    /** Something is put to the vote. */
    public void call(Proposal put, Act act, ItemFacts facts) {
        boolean ofCase = kind == ItemKind.CASE;
        verdict(ItemStep.CALL, act.by(), facts)
                .and(() -> Verdict.unless(put.wording().isBlank(), "committee.proposalMissing"))
                .and(() -> Verdict.unless(ofCase && put.finding() == null, "committee.findingMissing"))
                .orRefuse();
        voting.put(new Proposal(put.wording().strip(), ofCase ? put.finding() : null));
        note(ItemStep.CALL, act);
    }

    /** One member asks that the ballot is secret: it is. */
    public void askSecret(Act act, ItemFacts facts) {
        take(ItemStep.ASK_SECRET, act, facts);
        voting.hide();
    }

    /** Somebody votes on what was put to the vote. */
    public void cast(Choice choice, Act act, ItemFacts facts) {
        verdict(ItemStep.CAST, act.by(), facts)
                .and(() -> Verdict.unless(state != ItemState.VOTING, "committee.nothingPut"))
                .orRefuse();
        voting.cast(choice, facts);
        note(ItemStep.CAST, act);
    }

    /** The vote ends: what is carried is decided, with its reasons; what is not goes back to be proposed anew. */
    public void conclude(Conclusion said, Act act, ItemFacts facts) {
        verdict(ItemStep.DECIDE, act.by(), facts)
                .and(() -> voting.concluding(said, facts))
                .orRefuse();
        if (said.carries(voting.tally())) {
            conclusion = said.standing(act.at());
            note(ItemStep.DECIDE, act);
        } else {
            note(ItemStep.SET_ASIDE, act);
            voting.anew();
        }
    }

    /** What was put to the vote is taken back, and may be put again. */
    public void takeBack(Act act, ItemFacts facts) {
        take(ItemStep.SET_ASIDE, act, facts);
        voting.anew();
    }

    /** To another session. */
    public void defer(Act act, ItemFacts facts) {
        take(ItemStep.DEFER, act, facts);
    }

    /** It does not concern the committee any more. */
    public void withdraw(Act act, ItemFacts facts) {
        take(ItemStep.WITHDRAW, act, facts);
    }

    /** May this person take this step? */
    public Verdict verdict(ItemStep step, Actor actor, ItemFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "committee.wrongState", state)
                .and(() -> ItemRule.refusal(this, step, actor, facts));
    }

    private void take(ItemStep step, Act act, ItemFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        note(step, act);
    }

    private void note(ItemStep step, Act act) {
        ItemState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public UUID getSession() {
        return session;
    }

    public int getPlace() {
        return place;
    }

    public ItemKind getKind() {
        return kind;
    }

    /** The case it is about, null for an item about something else. */
    public @Nullable UUID getAbout() {
        return about;
    }

    public ItemSubject getSubject() {
        return subject;
    }

    public ItemState getState() {
        return state;
    }

    public BalanceTest getBalance() {
        return balance;
    }

    public Voting getVoting() {
        return voting;
    }

    public Recusals getRecusals() {
        return recusals;
    }

    public Conclusion getConclusion() {
        return conclusion;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
