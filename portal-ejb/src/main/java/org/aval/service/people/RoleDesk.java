package org.aval.service.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.people.GrantedRoles;
import org.aval.domain.people.RoleAssignment;
import org.aval.domain.people.RoleFacts;
import org.aval.domain.people.RoleState;
import org.aval.domain.people.RoleWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/**
 * Where roles are given, confirmed, reviewed and ended: by human resources and the administrators, the sensitive ones by
 * two people. Who will be away names who stands in for them.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class RoleDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Roles roles;

    @Inject
    RoleLetters letters;

    /**
     * Gives somebody a role; a sensitive one is proposed, and waits for a second person.
     *
     * @param from the first day, null for today
     * @param until the last day, null for as long as it is needed
     */
    @RolesAllowed({"ADMIN", "HR"})
    @Command
    public UUID give(UUID person, Role role, @Nullable LocalDate from, @Nullable LocalDate until, String reason) {
        Act act = acts.now(reason);
        return begin(RoleWish.own(person, role, first(from, act), until), act);
    }

    /** Somebody stands in for a person who is away, until a day; for a sensitive role this too waits for a second person. */
    @Command
    public UUID replace(
            UUID absent, Role role, UUID deputy, @Nullable LocalDate from, @Nullable LocalDate until, String reason) {
        Act act = acts.now(reason);
        return begin(new RoleWish(deputy, role, first(from, act), until, absent), act);
    }

    /** The second person agrees. */
    @RolesAllowed({"ADMIN", "HR", "DG"})
    @Command
    public void confirm(UUID id, int version, String reason) {
        roles.alone();
        RoleAssignment role = roles.fresh(id, version);
        Act act = acts.now(reason);
        role.confirm(act, roles.of(role));
        letters.held(role, act);
    }

    /** The second person does not agree, or who proposed it thought better of it. */
    @RolesAllowed({"ADMIN", "HR", "DG"})
    @Command
    public void decline(UUID id, int version, String reason) {
        RoleAssignment role = roles.fresh(id, version);
        role.decline(acts.now(reason), roles.of(role));
    }

    /** Still needed. */
    @RolesAllowed({"ADMIN", "HR"})
    @Command
    public void recertify(UUID id, int version) {
        RoleAssignment role = roles.fresh(id, version);
        role.recertify(acts.now(""), roles.of(role));
    }

    /** Over from now on, and with it whoever stands in for the person. */
    @Command
    public void end(UUID id, int version, String reason) {
        roles.alone();
        RoleAssignment role = roles.fresh(id, version);
        Act act = acts.now(reason);
        role.mayRead(act.by()).orRefuse();
        role.end(act, roles.of(role));
        letters.ended(role, act);
        if (!role.isDeputy()) {
            Act follows = acts.ofThePortal(reason);
            roles.deputies(role).forEach(deputy -> {
                deputy.end(follows, roles.of(deputy));
                letters.ended(deputy, act);
            });
        }
    }

    /** Does the desk open to the caller? @throws Refusal when it does not any more */
    @RolesAllowed({"ADMIN", "HR"})
    public void open() {
        Actor caller = acts.now("").by();
        if (!caller.is(Role.ADMIN) && !caller.is(Role.HR)) {
            throw new Refusal("people.notYourOffice");
        }
    }

    private static LocalDate first(@Nullable LocalDate from, Act act) {
        return from == null ? act.effectiveOn() : from;
    }

    private UUID begin(RoleWish wish, Act act) {
        roles.alone();
        RoleFacts facts = roles.of(wish);
        RoleAssignment role = GrantedRoles.isSensitive(wish.role())
                ? RoleAssignment.propose(wish, act, facts)
                : RoleAssignment.grant(wish, act, facts);
        em.persist(role);
        em.flush();
        if (role.getState() == RoleState.HELD) {
            letters.held(role, act);
        }
        return role.getId();
    }
}
