package org.aval.domain.committee;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Who the committee is made of (specification B8), each rule with what says whether it holds for these seats. */
public enum CompositionRule {
    /** Seven to nine who vote. */
    SEVEN_TO_NINE {
        @Override
        boolean holds(List<Member> regular) {
            return regular.size() >= LEAST && regular.size() <= MOST;
        }
    },
    CHAIR {
        @Override
        boolean holds(List<Member> regular) {
            return regular.stream()
                            .filter(member -> member.duty() == SeatDuty.CHAIR)
                            .count()
                    == 1;
        }
    },
    VICE_CHAIR {
        @Override
        boolean holds(List<Member> regular) {
            return regular.stream()
                            .filter(member -> member.duty() == SeatDuty.VICE_CHAIR)
                            .count()
                    == 1;
        }
    },
    PATIENT {
        @Override
        boolean holds(List<Member> regular) {
            return regular.stream().anyMatch(member -> member.kind() == SeatKind.PATIENT_REPRESENTATIVE);
        }
    },
    CLINICIAN {
        @Override
        boolean holds(List<Member> regular) {
            return regular.stream().anyMatch(member -> member.kind().isClinical());
        }
    },
    OUTSIDE {
        @Override
        boolean holds(List<Member> regular) {
            return regular.stream().anyMatch(Member::outside);
        }
    },
    /** No more than half of them leave in the same year. */
    STAGGERED {
        @Override
        boolean holds(List<Member> regular) {
            return regular.stream()
                    .collect(Collectors.groupingBy(Member::lastYear, Collectors.counting()))
                    .values()
                    .stream()
                    .allMatch(leaving -> leaving <= Math.max(1, regular.size() / 2));
        }
    };

    private static final int LEAST = 7;
    private static final int MOST = 9;

    /**
     * A voting seat as the composition sees it.
     *
     * @param substitute does it only take another's place
     * @param lastYear the year its term ends in
     */
    public record Member(SeatKind kind, SeatDuty duty, boolean outside, boolean substitute, int lastYear) {}

    abstract boolean holds(List<Member> regular);

    /** Does this rule hold for the seats that are filled? */
    public boolean isMetBy(Collection<Member> members) {
        return holds(members.stream()
                .filter(member -> member.kind().votes() && !member.substitute())
                .toList());
    }
}
