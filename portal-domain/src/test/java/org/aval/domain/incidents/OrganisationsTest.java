package org.aval.domain.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.HandCapacity;

/**
 * Ten thousand organisations as they fall: units, lines of managers that may run in circles, mandates, declared interests,
 * offices held by anybody. Who is tied to a case is told twice, by walking from the reader and by closing the whole chart at
 * once, and whoever is tied finds it closed in whatever office.
 */
class OrganisationsTest {

    private static final Set<Role> OFFICES =
            EnumSet.of(Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR, Role.INTEGRITY_OFFICER, Role.PRIVACY);

    @Property(tries = 10_000)
    void whoever_is_tied_to_a_case_finds_it_closed_and_the_desk_that_is_not_finds_it_open(@ForAll long seed) {
        Organisation chart = new Organisation(new Random(seed));
        CaseMatter matter = chart.matter();
        boolean[][] above = chart.above();
        for (int person = 0; person < chart.size; person++) {
            Set<Ground> grounds = chart.grounds(person);
            assertThat(!grounds.isEmpty())
                    .as("organisation %d, person %d, %s", seed, person, grounds)
                    .isEqualTo(chart.isTied(person, above));
            CaseReader reader = new CaseReader(chart.roles.get(person), chart.hands.get(person), grounds);
            CaseAccess access = CaseAccess.of(matter, reader);
            boolean leadsTheUnit = reader.hands().contains(HandCapacity.UNIT_HANDLER)
                    && !chart.isInvolved(person)
                    && !chart.hasInterest[person];
            if (chart.isTied(person, above) && !leadsTheUnit) {
                assertThat(access.isOpen())
                        .as("organisation %d, person %d: %s", seed, person, access)
                        .isFalse();
            }
            if (!chart.isTied(person, above)
                    && reader.roles().contains(matter.desk().role())) {
                assertThat(access.reason()).isEqualTo(AccessReason.DESK);
                assertThat(access.isOpen()).isTrue();
            }
            if (reader.hands().isEmpty() && reader.roles().stream().noneMatch(OFFICES::contains)) {
                assertThat(access.isOpen()).isFalse();
            }
        }
    }

    /** One organisation, and one case in it. */
    private static final class Organisation {

        private static final int UNITS = 4;

        private final Random chance;
        private final int size;
        private final int[] unit;
        private final int[] manager;
        private final boolean[] granted;
        private final boolean[] hasInterest;
        private final boolean[] involved;
        private final boolean[] respondent;
        private final int respondentUnit;
        private final List<Set<Role>> roles = new ArrayList<>();
        private final List<Set<HandCapacity>> hands = new ArrayList<>();

        Organisation(Random chance) {
            this.chance = chance;
            size = 4 + chance.nextInt(12);
            unit = chance.ints(size, 0, UNITS).toArray();
            manager = chance.ints(size, -1, size).toArray();
            granted = drawn(8);
            hasInterest = drawn(8);
            respondent = drawn(6);
            involved = drawn(6);
            respondentUnit = chance.nextInt(3) == 0 ? chance.nextInt(UNITS) : -1;
            for (int person = 0; person < size; person++) {
                involved[person] |= respondent[person];
                roles.add(some(Role.class, 3));
                hands.add(some(HandCapacity.class, 5));
            }
        }

        CaseMatter matter() {
            return new CaseMatter(any(CaseDesk.values()), any(CaseState.values()), chance.nextBoolean());
        }

        /** As a reader would tell them: step by step up the lines of those concerned. */
        Set<Ground> grounds(int person) {
            Set<Ground> grounds = EnumSet.noneOf(Ground.class);
            if (respondent[person]) {
                grounds.add(Ground.RESPONDENT);
            } else if (involved[person]) {
                grounds.add(Ground.REPORTER_OR_WITNESS);
            }
            if (hasInterest[person]) {
                grounds.add(Ground.DECLARED_INTEREST);
            }
            if (unit[person] == respondentUnit) {
                grounds.add(Ground.SAME_UNIT);
            }
            IntStream.range(0, size).filter(other -> respondent[other]).forEach(other -> {
                if (unit[other] == unit[person]) {
                    grounds.add(Ground.SAME_UNIT);
                }
                if (manager[person] == other || leads(person, other)) {
                    grounds.add(Ground.HIERARCHY);
                }
                if (granted[person]) {
                    grounds.add(Ground.GRANTED_THE_MANDATE);
                }
            });
            return grounds;
        }

        private boolean leads(int person, int other) {
            boolean[] seen = new boolean[size];
            for (int step = other; step >= 0 && !seen[step]; step = manager[step]) {
                seen[step] = true;
                if (manager[step] == person && person != other) {
                    return true;
                }
            }
            return false;
        }

        /** Everybody above everybody, closed at once. */
        boolean[][] above() {
            boolean[][] above = new boolean[size][size];
            IntStream.range(0, size).filter(one -> manager[one] >= 0).forEach(one -> above[manager[one]][one] = true);
            for (int through = 0; through < size; through++) {
                for (int one = 0; one < size; one++) {
                    for (int other = 0; other < size; other++) {
                        above[one][other] |= above[one][through] && above[through][other];
                    }
                }
            }
            return above;
        }

        boolean isInvolved(int person) {
            return involved[person];
        }

        boolean isTied(int person, boolean[][] above) {
            boolean tied = involved[person] || hasInterest[person] || unit[person] == respondentUnit;
            for (int other = 0; other < size; other++) {
                tied |= respondent[other]
                        && (unit[other] == unit[person]
                                || granted[person]
                                || manager[person] == other
                                || above[person][other]);
            }
            return tied;
        }

        private boolean[] drawn(int oneIn) {
            boolean[] drawn = new boolean[size];
            for (int person = 0; person < size; person++) {
                drawn[person] = chance.nextInt(oneIn) == 0;
            }
            return drawn;
        }

        private <E extends Enum<E>> Set<E> some(Class<E> type, int oneIn) {
            Set<E> some = EnumSet.noneOf(type);
            for (E one : type.getEnumConstants()) {
                if (chance.nextInt(oneIn) == 0) {
                    some.add(one);
                }
            }
            return some;
        }

        private <E> E any(E[] among) {
            return among[chance.nextInt(among.length)];
        }
    }
}
