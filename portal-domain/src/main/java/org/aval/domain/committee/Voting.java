package org.aval.domain.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** What is put to the vote on an item, who voted, and how many for and against: round after round until one is carried. */
@Embeddable
public class Voting {

    @Column(nullable = false)
    private boolean secret;

    @Column(nullable = false)
    private int round = 1;

    @Embedded
    private Proposal proposal = Proposal.NONE;

    @Embedded
    private Tally tally = Tally.NONE;

    @ElementCollection
    @CollectionTable(name = "committee_ballot", joinColumns = @JoinColumn(name = "committee_item_id"))
    @OrderColumn(name = "line")
    private List<Ballot> ballots = new ArrayList<>();

    protected Voting() {
        // for Jakarta Persistence, and for a new item
    }

    public boolean isSecret() {
        return secret;
    }

    /** How often something was put to the vote, this time included. */
    public int round() {
        return round;
    }

    public Proposal proposal() {
        return proposal;
    }

    /** The votes of this round, as numbers. */
    public Tally tally() {
        return tally;
    }

    /** Has nobody voted in this round? */
    public boolean isUntouched() {
        return tally.cast() == 0;
    }

    /** Has this place voted in this round? */
    public boolean hasVoted(@Nullable UUID place) {
        return hasVoted(question(), place);
    }

    /** Has this place voted on whether a member sits? */
    public boolean hasVotedOn(UUID recusal, @Nullable UUID place) {
        return hasVoted(recusal.toString(), place);
    }

    private boolean hasVoted(String about, @Nullable UUID place) {
        return ballots.stream()
                .anyMatch(ballot ->
                        ballot.question().equals(about) && ballot.place().equals(place));
    }

    void put(Proposal put) {
        proposal = put;
    }

    void hide() {
        secret = true;
    }

    void cast(Choice choice, ItemFacts facts) {
        vote(question(), choice, facts);
        tally = tally.plus(choice);
    }

    /** Who voted on a recusal is noted; the count is the recusal's. */
    void castOn(UUID recusal, Choice choice, ItemFacts facts) {
        vote(recusal.toString(), choice, facts);
    }

    private void vote(String about, Choice choice, ItemFacts facts) {
        UUID seat = facts.seat();
        UUID place = facts.quorum().placeOf(seat);
        Verdict.unless(seat == null || place == null, "committee.noVoice")
                .and(() -> Verdict.unless(hasVoted(about, place), "committee.votedAlready"))
                .orRefuse();
        if (seat != null && place != null) {
            ballots.add(new Ballot(about, place, seat, secret ? null : choice));
        }
    }

    /** May this round end like this? */
    Verdict concluding(Conclusion said, ItemFacts facts) {
        return concluding(question(), tally, said, facts);
    }

    /** May the vote on a recusal end like this? */
    Verdict concludingOn(Recusal recusal, Conclusion said, ItemFacts facts) {
        return concluding(recusal.recusalId().toString(), recusal.tally(), said, facts);
    }

    private Verdict concluding(String about, Tally votes, Conclusion said, ItemFacts facts) {
        long awaited = facts.quorum().hands().stream()
                .filter(hand -> !hasVoted(about, hand.place()))
                .count();
        boolean tied = votes.isTied() && facts.casting();
        return Verdict.unless(awaited > 0, "committee.awaited", awaited)
                .and(() ->
                        Verdict.unless(votes.cast() < facts.quorum().needed(), "committee.tooFewVoted", votes.cast()))
                .and(() -> Verdict.unless(said.reasons().isBlank(), "committee.reasonsMissing"))
                .and(() -> Verdict.unless(tied && !said.breaksTies(), "committee.castingMissing"))
                .and(() -> Verdict.unless(!tied && said.casting() != null, "committee.noTie"));
    }

    void anew() {
        round++;
        tally = Tally.NONE;
        proposal = Proposal.NONE;
        secret = false;
    }

    private String question() {
        return "ROUND-" + round;
    }
}
