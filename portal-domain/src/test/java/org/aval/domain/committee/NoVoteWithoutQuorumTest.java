package org.aval.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.domain.committee.CommitteeStage.LAW;
import static org.aval.domain.committee.CommitteeStage.SECRETARY;
import static org.aval.domain.committee.CommitteeStage.SEVEN;
import static org.aval.domain.committee.CommitteeStage.act;
import static org.aval.domain.committee.CommitteeStage.because;
import static org.aval.domain.committee.CommitteeStage.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.aval.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Whoever comes, leaves, withdraws, is challenged and votes, in whatever order: nothing is decided without a quorum. */
class NoVoteWithoutQuorumTest {

    private static final List<Voter> SEATS = seats();

    /** What somebody tries. */
    enum Move {
        COME,
        LEAVE,
        WITHDRAW,
        RECUSE_BY_FACT,
        CHALLENGE,
        CAST_ON_CHALLENGE,
        SETTLE,
        CALL,
        ASK_SECRET,
        CAST,
        CONCLUDE,
        SET_ASIDE
    }

    /** One try: who does it, about whom. */
    record Try(Move move, int who, int whom, Choice choice) {}

    private static List<Voter> seats() {
        List<Voter> seats = new ArrayList<>(SEVEN);
        seats.add(CommitteeStage.substitute(30, CommitteeStage.GINETTE));
        seats.add(CommitteeStage.substitute(31, CommitteeStage.THOMAS));
        return List.copyOf(seats);
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.of(Move.COME)),
                                Tuple.of(8, Arbitraries.of(Move.CAST)),
                                Tuple.of(6, Arbitraries.of(Move.values()))),
                        Arbitraries.integers().between(0, SEATS.size() - 1),
                        Arbitraries.integers().between(0, SEATS.size() - 1),
                        Arbitraries.of(Choice.values()))
                .as(Try::new)
                .list()
                .ofMinSize(40)
                .ofMaxSize(160);
    }

    @Property(tries = 500)
    void nothing_is_decided_without_a_quorum_and_nobody_recused_votes(@ForAll("tries") List<Try> tries) {
        AgendaItem item = CommitteeStage.item(ItemKind.CASE, false);
        Set<Voter> present = new LinkedHashSet<>();
        for (Try one : tries) {
            ItemState before = item.getState();
            int cast = item.getVoting().tally().cast();
            Quorum quorum = quorum(present, item.getRecusals().seats());
            attempt(item, present, one);
            if (item.getVoting().tally().cast() > cast) {
                UUID seat = SEATS.get(one.who()).seat();
                assertThat(quorum.isMet()).isTrue();
                assertThat(quorum.placeOf(seat)).isNotNull();
                assertThat(item.getRecusals().keepAway(seat)).isFalse();
            }
            if (before != ItemState.DECIDED && item.getState() == ItemState.DECIDED) {
                assertThat(quorum.isMet()).isTrue();
                assertThat(item.getVoting().tally().cast()).isBetween(quorum.needed(), 7);
                assertThat(item.getRecusals().isPending()).isFalse();
            }
        }
    }

    private static void attempt(AgendaItem item, Set<Voter> present, Try one) {
        Voter who = SEATS.get(one.who());
        Voter whom = SEATS.get(one.whom());
        try {
            switch (one.move()) {
                case COME -> present.add(who);
                case LEAVE -> present.remove(who);
                default -> move(item, present, who, whom, one);
            }
        } catch (Refusal refused) {
            assertThat(refused.verdict().why()).startsWith("committee.");
        }
    }

    private static void move(AgendaItem item, Set<Voter> present, Voter who, Voter whom, Try one) {
        ItemFacts now = facts(who, SEATS, present, item.getRecusals().seats());
        switch (one.move()) {
            case WITHDRAW -> item.recuse(RecusalGround.FAMILY, "Un cousin", act(who), now);
            case RECUSE_BY_FACT -> {
                if (item.getVoting().isUntouched()) {
                    item.recuseByFact(whom.seat(), act(SECRETARY, ""));
                }
            }
            case CHALLENGE -> item.challenge(
                    CommitteeStage.challenge(whom, "Amis"), act(SECRETARY, ""), facts(null, item));
            case CAST_ON_CHALLENGE -> pending(item)
                    .forEach(asked ->
                            item.castOn(asked.recusalId(), one.choice(), act(who), without(item, present, asked, who)));
            case SETTLE -> pending(item)
                    .forEach(asked -> item.concludeOn(
                            asked.recusalId(),
                            Conclusion.said("Vu", "", tie(asked.tally())),
                            act(who),
                            without(item, present, asked, who)));
            case CALL -> item.call(new Proposal("Manquement mineur", Finding.BREACH_MINOR), act(who), now);
            case ASK_SECRET -> item.askSecret(act(who), now);
            case CAST -> item.cast(one.choice(), act(who), now);
            case CONCLUDE -> item.conclude(
                    Conclusion.said("Vu", "", tie(item.getVoting().tally())), act(who), now);
            case SET_ASIDE -> item.takeBack(act(who), now);
            default -> because("");
        }
    }

    private static @Nullable Choice tie(Tally votes) {
        return votes.isTied() ? Choice.FOR : null;
    }

    private static List<Recusal> pending(AgendaItem item) {
        return item.getRecusals().list().stream().filter(Recusal::isPending).toList();
    }

    private static ItemFacts without(AgendaItem item, Set<Voter> present, Recusal asked, Voter who) {
        Set<UUID> recused = new HashSet<>(item.getRecusals().seats());
        recused.add(asked.seat());
        return facts(who, SEATS, present, recused);
    }

    private static Quorum quorum(Set<Voter> present, Set<UUID> recused) {
        return Quorum.of(SEATS, present.stream().map(Voter::seat).toList(), recused, LAW);
    }
}
