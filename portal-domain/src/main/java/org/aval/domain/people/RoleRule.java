package org.aval.domain.people;

import static org.aval.domain.people.RoleStep.CONFIRM;
import static org.aval.domain.people.RoleStep.END;
import static org.aval.domain.people.RoleStep.GRANT;
import static org.aval.domain.people.RoleStep.PROPOSE;
import static org.aval.domain.people.RoleStep.RECERTIFY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** The policy of roles: each constant is one rule, asked in this order; the first that refuses says why. */
enum RoleRule {
    /** Being in post and leading people follow from the post: only for a time, in somebody's place, can one be given. */
    NOT_DERIVED(EnumSet.of(PROPOSE, GRANT)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            boolean follows = GrantedRoles.followsFromPost(asked.getRole());
            boolean inPlace = asked.getRole() == Role.MANAGER && asked.isDeputy();
            return Verdict.unless(follows && !inPlace, "people.roleFollowsFromPost", asked.getRole());
        }
    },
    /** Steps of an office are for those who hold it; who will be away names and dismisses their own deputy. */
    ONLY_THE_OFFICE(EnumSet.allOf(RoleStep.class)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            boolean office = step.by().stream().anyMatch(actor::is);
            boolean away = EnumSet.of(PROPOSE, GRANT, END).contains(step) && asked.isInPlaceOf(actor);
            return Verdict.unless(!office && !away, "people.notYourOffice");
        }
    },
    /** Nobody gives, confirms, reviews or takes a role for themselves. */
    NOT_FOR_ONESELF(EnumSet.allOf(RoleStep.class)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            return Verdict.unless(actor.isPerson(asked.getPerson()), "people.notForYourself");
        }
    },
    /** Nobody stands in for themselves. */
    SOMEBODY_ELSE_STANDS_IN(EnumSet.of(PROPOSE, GRANT)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            return Verdict.unless(asked.getPerson().equals(asked.getAbsent()), "people.notOwnDeputy");
        }
    },
    /** A sensitive role takes two people. */
    SENSITIVE_IS_PROPOSED(EnumSet.of(GRANT)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            boolean alone = GrantedRoles.isSensitive(asked.getRole()) && !actor.is(Role.SYSTEM);
            return Verdict.unless(alone, "people.sensitive", asked.getRole());
        }
    },
    /** Who proposed a role does not confirm it. */
    SOMEBODY_ELSE_PROPOSED(EnumSet.of(CONFIRM)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            return Verdict.unless(actor.person().equals(asked.getProposedBy()), "people.twoPeople");
        }
    },
    /** Roles are for people in post. */
    IN_POST(EnumSet.of(PROPOSE, GRANT, CONFIRM)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            return Verdict.unless(!facts.personInPost(), "people.notInPost");
        }
    },
    /** From today on, until a day that comes later; a deputy always until a day. */
    IN_TIME(EnumSet.of(PROPOSE, GRANT)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            LocalDate end = asked.getEndsOn();
            return Verdict.unless(asked.getStartsOn().isBefore(facts.today()), "people.startsInThePast")
                    .and(() -> Verdict.unless(asked.isDeputy() && end == null, "people.deputyWithoutEnd"))
                    .and(() -> Verdict.unless(end != null && end.isBefore(asked.getStartsOn()), "people.endsBefore"));
        }
    },
    /** What was to be over by now is not begun any more. */
    NOT_OVER(EnumSet.of(CONFIRM)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            return Verdict.unless(asked.isOver(facts.today()), "people.overAlready");
        }
    },
    /** Only what somebody holds can be held in their place. */
    SOMETHING_TO_STAND_IN_FOR(EnumSet.of(PROPOSE, GRANT, CONFIRM)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            return Verdict.unless(
                    asked.isDeputy() && !facts.absentHolds(), "people.nothingToStandInFor", asked.getRole());
        }
    },
    /** Once at a time. */
    ONCE(EnumSet.of(PROPOSE, GRANT, CONFIRM)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            return Verdict.unless(facts.heldAlready(), "people.heldAlready", asked.getRole());
        }
    },
    /** The separation of duties (B0.1), whichever way the other role is held. */
    SEPARATE_DUTIES(EnumSet.of(PROPOSE, GRANT, CONFIRM)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            return facts.held().stream()
                    .flatMap(held -> Incompatibility.between(asked.getRole(), held)
                            .map(rule -> Verdict.refused("people.incompatible", asked.getRole(), held, rule))
                            .stream())
                    .findFirst()
                    .orElse(Verdict.GRANTED);
        }
    },
    /**
     * Who decides where interests weigh has declared theirs. As long as nobody else could assess a declaration, nobody
     * waits for one: so an institution begins.
     */
    INTERESTS_DECLARED(EnumSet.of(PROPOSE, GRANT, CONFIRM)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            boolean asks = GrantedRoles.asksForDeclaration(asked.getRole());
            return Verdict.unless(asks && facts.undeclared(), "people.undeclared", asked.getRole());
        }
    },
    /** A deputy is for a time: there is nothing to review. */
    OWN_ROLE(EnumSet.of(RECERTIFY)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            return Verdict.unless(asked.isDeputy(), "people.deputyHasItsEnd");
        }
    },
    /** Somebody always keeps the keys. */
    NOT_THE_LAST_ADMINISTRATOR(EnumSet.of(END)) {
        @Override
        Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
            boolean key = asked.getRole() == Role.ADMIN && !asked.isDeputy();
            return Verdict.unless(key && facts.administrators() == 0, "people.lastAdministrator");
        }
    };

    private final Set<RoleStep> steps;

    RoleRule(Set<RoleStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(RoleAssignment asked, RoleStep step, Actor actor, RoleFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (RoleRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(asked, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
