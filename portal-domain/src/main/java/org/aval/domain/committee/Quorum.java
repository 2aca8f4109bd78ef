package org.aval.domain.committee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether those at the table may decide one item: counted after who withdrew from it, with the substitutes who take
 * their places.
 *
 * @param entitled how many seats have somebody who may vote on this item
 * @param needed how many of them must be there
 * @param hands who votes on it now, and in which place
 * @param presiding the seat that presides, null when nobody may
 * @param gaps what is missing, empty when there is a quorum
 */
public record Quorum(int entitled, int needed, List<Hand> hands, @Nullable UUID presiding, Set<QuorumGap> gaps) {

    /**
     * Somebody who may vote now.
     *
     * @param place the seat of its own that the vote counts for
     * @param seat whose hand it is: the holder's, or the substitute's
     */
    public record Hand(UUID place, UUID seat) {}

    public Quorum {
        hands = List.copyOf(hands);
        gaps = Set.copyOf(gaps);
    }

    /**
     * Counts one item.
     *
     * @param seats every voting seat that counts on the day
     * @param present the seats whose holders are at the table
     * @param recused the seats whose holders withdrew from this item
     */
    public static Quorum of(
            Collection<Voter> seats, Collection<UUID> present, Collection<UUID> recused, QuorumLaw law) {
        List<Voter> able =
                seats.stream().filter(voter -> !recused.contains(voter.seat())).toList();
        List<Voter> regular = seats.stream().filter(Voter::isRegular).toList();
        int entitled = (int) regular.stream()
                .filter(seat -> takers(seat, able).findAny().isPresent())
                .count();
        List<Voter> voting = new ArrayList<>();
        List<Hand> hands = new ArrayList<>();
        for (Voter seat : regular) {
            takers(seat, able)
                    .filter(voter -> present.contains(voter.seat()))
                    .findFirst()
                    .ifPresent(voter -> {
                        voting.add(voter);
                        hands.add(new Hand(seat.seat(), voter.seat()));
                    });
        }
        int needed = law.needed(entitled);
        UUID presiding = presiding(voting, law);
        return new Quorum(entitled, needed, hands, presiding, gaps(voting, needed, presiding));
    }

    /** Who may sit there: its holder before the substitute. */
    private static Stream<Voter> takers(Voter seat, List<Voter> able) {
        return Stream.concat(able.stream().filter(seat::equals), able.stream().filter(voter -> seat.seat()
                .equals(voter.substituteFor())));
    }

    /** The chair, and the vice-chair when the chair is away or withdrew; on a panel whoever sits on it. */
    private static @Nullable UUID presiding(List<Voter> voting, QuorumLaw law) {
        return Stream.of(SeatDuty.CHAIR, SeatDuty.VICE_CHAIR, SeatDuty.MEMBER)
                .filter(duty -> law.panel() || duty.presides())
                .flatMap(duty -> voting.stream().filter(voter -> voter.duty() == duty))
                .map(Voter::seat)
                .findFirst()
                .orElse(null);
    }

    private static Set<QuorumGap> gaps(List<Voter> voting, int needed, @Nullable UUID presiding) {
        Set<QuorumGap> gaps = EnumSet.noneOf(QuorumGap.class);
        if (voting.size() < needed) {
            gaps.add(QuorumGap.TOO_FEW);
        }
        if (presiding == null) {
            gaps.add(QuorumGap.NOBODY_PRESIDES);
        }
        if (voting.stream().noneMatch(voter -> voter.kind().isClinical())) {
            gaps.add(QuorumGap.NO_CLINICIAN);
        }
        if (voting.stream().noneMatch(Voter::isLay)) {
            gaps.add(QuorumGap.NO_LAY_MEMBER);
        }
        return gaps;
    }

    /** Is there one? */
    public boolean isMet() {
        return gaps.isEmpty();
    }

    /** How many are there who may vote. */
    public int present() {
        return hands.size();
    }

    /** No vote without a quorum: the first thing that is missing says why. */
    public Verdict verdict() {
        return gaps.stream().sorted().findFirst().map(this::why).orElse(Verdict.GRANTED);
    }

    private Verdict why(QuorumGap gap) {
        return switch (gap) {
            case TOO_FEW -> Verdict.refused("committee.tooFew", present(), needed);
            case NOBODY_PRESIDES -> Verdict.refused("committee.presidesNobody");
            case NO_CLINICIAN -> Verdict.refused("committee.noClinician");
            case NO_LAY_MEMBER -> Verdict.refused("committee.noLayMember");
        };
    }

    /** In which place this seat votes now, null when it does not. */
    public @Nullable UUID placeOf(@Nullable UUID seat) {
        return hands.stream()
                .filter(hand -> hand.seat().equals(seat))
                .map(Hand::place)
                .findFirst()
                .orElse(null);
    }
}
