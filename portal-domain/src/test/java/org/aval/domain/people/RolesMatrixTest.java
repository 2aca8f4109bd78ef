package org.aval.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A few people give each other roles, confirm, end and stand in for each other, in every order: nobody ends up with
 * separate duties, nobody helped themselves, and somebody always keeps the keys.
 */
class RolesMatrixTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int PEOPLE = 4;
    private static final List<Role> ROLES = GrantedRoles.all();

    /** One click of somebody: give a role, name a deputy, confirm, or end what was given before. */
    record Click(int kind, int by, int to, int absent, int role, int which, int from, int days) {}

    @Property(tries = 300)
    void in_every_order_the_rules_hold(@ForAll("clicks") List<Click> clicks) {
        List<RoleAssignment> all = new ArrayList<>();
        all.add(held(0, Role.ADMIN));
        all.add(held(1, Role.HR));
        clicks.forEach(click -> make(click, all));

        for (int person = 0; person < PEOPLE; person++) {
            noSeparateDuties(person, all);
        }
        assertThat(all).allSatisfy(RolesMatrixTest::nobodyHelpedThemselves);
        assertThat(all).anyMatch(role -> role.getRole() == Role.ADMIN && !role.isDeputy() && counts(role));
    }

    @Provide
    Arbitrary<List<Click>> clicks() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 9);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        person,
                        person,
                        person,
                        Arbitraries.integers().between(0, ROLES.size() - 1),
                        Arbitraries.integers().between(0, 30),
                        small,
                        small)
                .as(Click::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    private static void make(Click click, List<RoleAssignment> all) {
        try {
            switch (click.kind()) {
                case 0, 1, 2, 3 -> give(click, null, all);
                case 4, 5 -> give(click, person(click.absent()), all);
                case 6, 7, 8 -> confirm(chosen(click, all), click, all);
                default -> end(chosen(click, all), click, all);
            }
        } catch (Refusal no) {
            assertThat(Objects.requireNonNull(no.verdict().why())).matches("(people|shared)\\.\\w+");
        }
    }

    private static void give(Click click, @Nullable UUID absent, List<RoleAssignment> all) {
        LocalDate from = TODAY.plusDays(click.from());
        LocalDate until = click.days() == 9 ? null : from.plusDays(click.days());
        RoleWish wish = new RoleWish(person(click.to()), ROLES.get(click.role()), from, until, absent);
        Act act = act(click.by(), all, "Besoin");
        RoleFacts facts = facts(wish, null, all);
        all.add(
                GrantedRoles.isSensitive(wish.role())
                        ? RoleAssignment.propose(wish, act, facts)
                        : RoleAssignment.grant(wish, act, facts));
    }

    private static void confirm(RoleAssignment role, Click click, List<RoleAssignment> all) {
        role.confirm(act(click.by(), all, ""), facts(wish(role), role, all));
    }

    private static void end(RoleAssignment role, Click click, List<RoleAssignment> all) {
        role.end(act(click.by(), all, "Fini"), facts(wish(role), role, all));
    }

    private static RoleAssignment chosen(Click click, List<RoleAssignment> all) {
        return all.get(click.which() % all.size());
    }

    private static RoleWish wish(RoleAssignment role) {
        return new RoleWish(role.getPerson(), role.getRole(), role.getStartsOn(), role.getEndsOn(), role.getAbsent());
    }

    /** The facts as the register finds them. */
    private static RoleFacts facts(RoleWish wish, @Nullable RoleAssignment self, List<RoleAssignment> all) {
        List<RoleAssignment> meanwhile = all.stream()
                .filter(role -> role != self)
                .filter(role -> overlap(wish, wish(role)))
                .toList();
        Set<Role> held = meanwhile.stream()
                .filter(role -> role.getPerson().equals(wish.person()) && role.getState() == RoleState.HELD)
                .map(RoleAssignment::getRole)
                .filter(role -> role != wish.role())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        boolean already = meanwhile.stream()
                .anyMatch(role -> role.getPerson().equals(wish.person())
                        && role.getRole() == wish.role()
                        && Set.of(RoleState.PROPOSED, RoleState.HELD).contains(role.getState())
                        && (role.getAbsent() == null || role.getAbsent().equals(wish.absent())));
        boolean absentHolds = meanwhile.stream()
                .anyMatch(role -> role.getPerson().equals(wish.absent())
                        && role.getRole() == wish.role()
                        && role.getState() == RoleState.HELD
                        && !role.isDeputy());
        long administrators = all.stream()
                .filter(role -> role.getRole() == Role.ADMIN && !role.isDeputy() && counts(role))
                .filter(role -> role.getEndsOn() == null && !role.getPerson().equals(wish.person()))
                .count();
        return new RoleFacts(TODAY, true, held, already, absentHolds, false, (int) administrators);
    }

    private static boolean overlap(RoleWish one, RoleWish other) {
        return !one.startsOn().isAfter(last(other)) && !other.startsOn().isAfter(last(one));
    }

    private static LocalDate last(RoleWish wish) {
        return Objects.requireNonNullElse(wish.endsOn(), LocalDate.MAX);
    }

    private static boolean counts(RoleAssignment role) {
        return role.standing(TODAY, true) == RoleStanding.HELD;
    }

    private static void noSeparateDuties(int person, List<RoleAssignment> all) {
        List<RoleAssignment> held = all.stream()
                .filter(role -> role.getPerson().equals(person(person)) && role.getState() == RoleState.HELD)
                .toList();
        for (RoleAssignment one : held) {
            for (RoleAssignment other : held) {
                if (one != other && overlap(wish(one), wish(other))) {
                    assertThat(Incompatibility.between(one.getRole(), other.getRole()))
                            .as("%s and %s", one.getRole(), other.getRole())
                            .isEmpty();
                }
            }
        }
    }

    private static void nobodyHelpedThemselves(RoleAssignment role) {
        assertThat(role.getJournal()).extracting(JournalEntry::author).doesNotContain(number(role.getPerson()));
        boolean two =
                role.getJournal().stream().map(JournalEntry::author).distinct().count() > 1;
        boolean alone = role.getState() == RoleState.HELD && GrantedRoles.isSensitive(role.getRole());
        assertThat(!alone || two || role.getJournal().get(0).author().equals("PORTAL"))
                .as("a sensitive role has two authors")
                .isTrue();
    }

    private static RoleAssignment held(int person, Role role) {
        return RoleAssignment.grant(
                RoleWish.own(person(person), role, TODAY, null),
                new Act(Actor.PORTAL, Instant.EPOCH, TODAY, "Installation"),
                new RoleFacts(TODAY, true, Set.of(), false, false, false, 0));
    }

    /** Who clicks, with the roles they hold by then. */
    private static Act act(int person, List<RoleAssignment> all, String motive) {
        Set<Role> roles = Stream.concat(
                        Stream.of(Role.EMPLOYEE),
                        all.stream()
                                .filter(role -> role.getPerson().equals(person(person)) && counts(role))
                                .map(RoleAssignment::getRole))
                .collect(Collectors.toSet());
        return new Act(new Actor(person(person), number(person(person)), roles), Instant.EPOCH, TODAY, motive);
    }

    private static UUID person(int number) {
        return new UUID(7, number);
    }

    private static String number(UUID person) {
        return "VB" + person.getLeastSignificantBits();
    }
}
