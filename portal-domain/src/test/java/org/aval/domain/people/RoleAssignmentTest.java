package org.aval.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleAssignmentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Actor FATOU = actor(14, Role.EMPLOYEE);
    private static final Actor ISABELLE = actor(21, Role.EMPLOYEE, Role.HR);
    private static final Actor ETIENNE = actor(26, Role.EMPLOYEE, Role.ADMIN);
    private static final Actor HELENE = actor(1, Role.EMPLOYEE, Role.DG);
    private static final Actor JULIEN = actor(9, Role.EMPLOYEE, Role.MANAGER);

    private static final RoleFacts FACTS = new RoleFacts(TODAY, true, Set.of(), false, true, false, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PROPOSED | CONFIRM, DECLINE
            HELD     | RECERTIFY, END
            DECLINED | -
            ENDED    | -
            """)
    void from_each_state_only_these_steps_open(RoleState state, String steps) {
        assertThat(Arrays.stream(RoleStep.values())
                        .filter(step -> step.opensFrom(state))
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps.equals("-") ? "" : steps);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_follows_from_the_post_is_given_to_nobody_and_what_is_sensitive_by_nobody_alone(Role role) {
        String why = RoleAssignment.verdict(own(role), RoleStep.GRANT, ISABELLE, FACTS)
                .why();
        if (GrantedRoles.followsFromPost(role)) {
            assertThat(why).isEqualTo("people.roleFollowsFromPost");
        } else {
            assertThat(why).isEqualTo(GrantedRoles.isSensitive(role) ? "people.sensitive" : null);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void human_resources_and_administrators_give_roles_and_the_director_general_confirms_them(Role role) {
        Actor actor = actor(77, role);
        boolean gives = role == Role.HR || role == Role.ADMIN;
        assertThat(RoleAssignment.verdict(own(Role.BRAND), RoleStep.GRANT, actor, FACTS)
                        .granted())
                .isEqualTo(gives || role == Role.SYSTEM);
        assertThat(proposed().verdict(RoleStep.CONFIRM, actor, FACTS).granted()).isEqualTo(gives || role == Role.DG);
        assertThat(granted(Role.BRAND, null).verdict(RoleStep.END, actor, FACTS).granted())
                .isEqualTo(gives || role == Role.SYSTEM);
        assertThat(granted(Role.BRAND, null)
                        .verdict(RoleStep.RECERTIFY, actor, FACTS)
                        .granted())
                .isEqualTo(gives);
    }

    @Test
    void a_sensitive_role_is_proposed_by_one_and_confirmed_by_another() {
        RoleAssignment role = proposed();
        refused("people.twoPeople", () -> role.confirm(act(ISABELLE, ""), FACTS));
        assertThat(role.standing(TODAY, true)).isEqualTo(RoleStanding.PROPOSED);
        role.confirm(act(HELENE, ""), FACTS);
        assertThat(role.standing(TODAY, true)).isEqualTo(RoleStanding.HELD);
        assertThat(role.getJournal())
                .extracting(JournalEntry::step, JournalEntry::author, JournalEntry::actedAs)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("PROPOSE", "VB10021", "HR"),
                        org.assertj.core.groups.Tuple.tuple("CONFIRM", "VB10001", "DG"));
    }

    @Test
    void who_proposed_it_may_think_better_of_it_and_says_why() {
        RoleAssignment role = proposed();
        refused("shared.motiveMissing", () -> role.decline(act(ISABELLE, " "), FACTS));
        role.decline(act(ISABELLE, "Fait deux fois"), FACTS);
        assertThat(role.standing(TODAY, true)).isEqualTo(RoleStanding.DECLINED);
    }

    @Test
    void nobody_decides_about_their_own_role() {
        Actor hr = new Actor(FATOU.person(), FATOU.staffNo(), Set.of(Role.EMPLOYEE, Role.HR, Role.ADMIN));
        for (RoleStep step : List.of(RoleStep.PROPOSE, RoleStep.GRANT)) {
            assertThat(RoleAssignment.verdict(own(Role.PRIVACY), step, hr, FACTS)
                            .why())
                    .isEqualTo("people.notForYourself");
        }
        for (RoleStep step : List.of(RoleStep.CONFIRM, RoleStep.DECLINE)) {
            assertThat(proposed().verdict(step, hr, FACTS).why()).isEqualTo("people.notForYourself");
        }
        for (RoleStep step : List.of(RoleStep.RECERTIFY, RoleStep.END)) {
            assertThat(granted(Role.BRAND, null).verdict(step, hr, FACTS).why()).isEqualTo("people.notForYourself");
        }
    }

    @Test
    void a_role_is_given_from_today_on_with_a_reason_and_to_people_in_post() {
        RoleWish yesterday = RoleWish.own(FATOU.person(), Role.BRAND, TODAY.minusDays(1), null);
        refused("people.startsInThePast", () -> RoleAssignment.grant(yesterday, act(ISABELLE, "x"), FACTS));
        RoleWish turned = RoleWish.own(FATOU.person(), Role.BRAND, TODAY.plusDays(2), TODAY.plusDays(1));
        refused("people.endsBefore", () -> RoleAssignment.grant(turned, act(ISABELLE, "x"), FACTS));
        refused("shared.motiveMissing", () -> RoleAssignment.grant(own(Role.BRAND), act(ISABELLE, ""), FACTS));
        RoleFacts left = new RoleFacts(TODAY, false, Set.of(), false, true, false, 1);
        refused("people.notInPost", () -> RoleAssignment.grant(own(Role.BRAND), act(ISABELLE, "x"), left));
        RoleFacts twice = new RoleFacts(TODAY, true, Set.of(), true, true, false, 1);
        refused("people.heldAlready", () -> RoleAssignment.grant(own(Role.BRAND), act(ISABELLE, "x"), twice));
    }

    @Test
    void what_is_confirmed_late_begins_today_and_not_when_it_is_over() {
        RoleWish wish = RoleWish.own(FATOU.person(), Role.PRIVACY, TODAY, TODAY.plusDays(5));
        RoleAssignment role = RoleAssignment.propose(wish, act(ISABELLE, "Départ"), FACTS);
        LocalDate late = TODAY.plusDays(3);
        RoleFacts then = new RoleFacts(late, true, Set.of(), false, true, false, 1);
        role.confirm(new Act(HELENE, NOW, late, ""), then);
        assertThat(role.getStartsOn()).isEqualTo(late);

        RoleAssignment forgotten = RoleAssignment.propose(wish, act(ISABELLE, "Départ"), FACTS);
        RoleFacts over = new RoleFacts(TODAY.plusDays(6), true, Set.of(), false, true, false, 1);
        refused("people.overAlready", () -> forgotten.confirm(act(HELENE, ""), over));
    }

    @Test
    void separate_duties_are_never_held_together_and_the_reason_is_said() {
        RoleFacts member = new RoleFacts(TODAY, true, Set.of(Role.ETHICS_MEMBER), false, true, false, 1);
        assertThat(RoleAssignment.verdict(own(Role.PRIVACY), RoleStep.PROPOSE, ISABELLE, member)
                        .details())
                .containsExactly(Role.PRIVACY, Role.ETHICS_MEMBER, Incompatibility.PRIVACY_NEVER_VOTES);
        refused("people.incompatible", () -> proposed().confirm(act(HELENE, ""), member));
    }

    @Test
    void who_decides_where_interests_weigh_has_declared_theirs_once_somebody_can_assess_it() {
        RoleFacts undeclared = new RoleFacts(TODAY, true, Set.of(), false, true, true, 1);
        for (Role role : Set.of(Role.BRAND, Role.COMMS_DIRECTOR, Role.POLICY_APPROVER)) {
            refused("people.undeclared", () -> RoleAssignment.grant(own(role), act(ISABELLE, "x"), undeclared));
            assertThat(RoleAssignment.grant(own(role), act(ISABELLE, "x"), FACTS)
                            .standing(TODAY, true))
                    .isEqualTo(RoleStanding.HELD);
        }
        assertThat(RoleAssignment.grant(own(Role.CISO), act(ISABELLE, "x"), undeclared)
                        .standing(TODAY, true))
                .isEqualTo(RoleStanding.HELD);
    }

    @Test
    void the_last_administrator_keeps_the_keys() {
        RoleAssignment admin = RoleAssignment.propose(own(Role.ADMIN), act(ISABELLE, "x"), FACTS);
        admin.confirm(act(HELENE, ""), FACTS);
        RoleFacts last = new RoleFacts(TODAY, true, Set.of(), false, true, false, 0);
        refused("people.lastAdministrator", () -> admin.end(act(ISABELLE, "x"), last));
        admin.end(act(ISABELLE, "Il y en a une autre"), FACTS);
        assertThat(admin.standing(TODAY, true)).isEqualTo(RoleStanding.ENDED);
        assertThat(admin.getEndsOn()).isEqualTo(TODAY);
    }

    @Test
    void a_deputy_has_a_last_day_and_somebody_to_stand_in_for() {
        refused(
                "people.deputyWithoutEnd",
                () -> RoleAssignment.grant(inPlace(JULIEN, null), act(ISABELLE, "x"), FACTS));
        RoleFacts nobodysManager = new RoleFacts(TODAY, true, Set.of(), false, false, false, 1);
        RoleWish wish = inPlace(JULIEN, TODAY.plusDays(7));
        refused("people.nothingToStandInFor", () -> RoleAssignment.grant(wish, act(ISABELLE, "x"), nobodysManager));
        refused(
                "people.notOwnDeputy",
                () -> RoleAssignment.grant(inPlace(FATOU, TODAY.plusDays(7)), act(ISABELLE, "x"), FACTS));
        RoleAssignment deputy = RoleAssignment.grant(wish, act(ISABELLE, "Vacances"), FACTS);
        refused("people.deputyHasItsEnd", () -> deputy.recertify(act(ISABELLE, ""), FACTS));
        assertThat(deputy.standing(TODAY.plusDays(7), true)).isEqualTo(RoleStanding.HELD);
        assertThat(deputy.standing(TODAY.plusDays(8), true)).isEqualTo(RoleStanding.LAPSED);
    }

    @Test
    void who_will_be_away_names_and_dismisses_their_own_deputy_and_nobody_elses() {
        RoleWish wish = inPlace(JULIEN, TODAY.plusDays(7));
        RoleAssignment deputy = RoleAssignment.grant(wish, act(JULIEN, "Vacances"), FACTS);
        refused("people.notYourOffice", () -> RoleAssignment.grant(wish, act(actor(11, Role.MANAGER), "x"), FACTS));
        refused("people.notYourOffice", () -> deputy.end(act(actor(11, Role.MANAGER), "x"), FACTS));
        deputy.end(act(JULIEN, "Revenu plus tôt"), FACTS);
        assertThat(deputy.getState()).isEqualTo(RoleState.ENDED);
    }

    @Test
    void who_is_away_proposes_the_deputy_of_a_sensitive_role_and_somebody_else_confirms() {
        RoleWish wish = new RoleWish(FATOU.person(), Role.DG, TODAY, TODAY.plusDays(7), HELENE.person());
        refused("people.sensitive", () -> RoleAssignment.grant(wish, act(HELENE, "Mission"), FACTS));
        RoleAssignment deputy = RoleAssignment.propose(wish, act(HELENE, "Mission"), FACTS);
        refused("people.twoPeople", () -> deputy.confirm(act(HELENE, ""), FACTS));
        deputy.confirm(act(ETIENNE, ""), FACTS);
        assertThat(deputy.getState()).isEqualTo(RoleState.HELD);
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, -1, , true, HELD",
        "HELD, 0, 0, true, HELD",
        "HELD, 1, , true, UPCOMING",
        "HELD, -9, -1, true, LAPSED",
        "HELD, -1, , false, LAPSED",
        "PROPOSED, -9, -1, true, PROPOSED",
        "ENDED, -9, , true, ENDED",
        "DECLINED, 0, , true, DECLINED"
    })
    void what_it_is_worth_follows_from_the_days(
            RoleState state, int start, @Nullable Integer end, boolean inPost, RoleStanding expected) {
        LocalDate endsOn = end == null ? null : TODAY.plusDays(end);
        assertThat(RoleAssignment.standing(state, TODAY.plusDays(start), endsOn, TODAY, inPost))
                .isEqualTo(expected);
    }

    @Test
    void only_those_it_concerns_read_it() {
        RoleAssignment deputy = RoleAssignment.grant(inPlace(JULIEN, TODAY.plusDays(7)), act(ISABELLE, "x"), FACTS);
        for (Actor reader : List.of(FATOU, JULIEN, ISABELLE, ETIENNE, HELENE, actor(27, Role.AUDITOR))) {
            assertThat(deputy.mayRead(reader).granted()).as(reader.staffNo()).isTrue();
        }
        assertThat(deputy.mayRead(actor(5, Role.LEGAL)).why()).isEqualTo("people.unknownRole");
    }

    private static RoleWish own(Role role) {
        return RoleWish.own(FATOU.person(), role, TODAY, null);
    }

    private static RoleWish inPlace(Actor absent, @Nullable LocalDate until) {
        return new RoleWish(FATOU.person(), Role.MANAGER, TODAY, until, absent.person());
    }

    private static RoleAssignment proposed() {
        return RoleAssignment.propose(own(Role.PRIVACY), act(ISABELLE, "Départ"), FACTS);
    }

    private static RoleAssignment granted(Role role, @Nullable LocalDate until) {
        return RoleAssignment.grant(RoleWish.own(FATOU.person(), role, TODAY, until), act(ISABELLE, "Besoin"), FACTS);
    }

    private static Actor actor(int number, Role... roles) {
        return new Actor(new UUID(7, number), "VB100%02d".formatted(number), Set.of(roles));
    }

    private static Act act(Actor by, String motive) {
        return new Act(by, NOW, TODAY, motive);
    }

    private static void refused(String why, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(why);
    }
}
