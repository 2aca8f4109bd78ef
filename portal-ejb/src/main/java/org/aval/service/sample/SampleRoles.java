package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.GrantedRoles;
import org.aval.domain.people.RoleAssignment;
import org.aval.domain.people.RoleFacts;
import org.aval.domain.people.RoleWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.sample.SampleFile.Calendar;
import org.aval.service.sample.SampleFile.PersonLine;
import org.aval.service.sample.SampleFile.RoleLine;

/**
 * The sample's roles, given on past days by the same verbs as people use: human resources ask, an administrator confirms
 * what is sensitive, and each autumn somebody says that it is still needed.
 */
@Dependent
class SampleRoles {

    /** Nobody has looked at these since they were given. */
    private static final Set<Role> NOT_REVIEWED = Set.of(Role.BRAND, Role.CISO, Role.ETHICS_CHAIR);

    /** Roles are held in the portal since there is one here. */
    private static final String PORTAL_SINCE = "2024-01-08";

    private static final int WEEKS_SINCE_THE_REVIEW = 5;

    @PersistenceContext
    EntityManager em;

    /** Who gives roles in the sample: human resources, and two administrators. */
    private record Cast(Actor hr, Actor admin, Actor otherAdmin, Calendar calendar, ZoneId zone, LocalDate today) {

        /** Somebody who gives a role to this person: nobody gives one to themselves. */
        Actor giver(UUID person) {
            return hr.isPerson(person) ? admin : hr;
        }

        /** A second person for it. */
        Actor second(UUID person) {
            return hr.isPerson(person) || admin.isPerson(person) ? otherAdmin : admin;
        }

        Act act(Actor by, LocalDate day, String motive) {
            return new Act(by, day.atTime(10, 40).atZone(zone).toInstant(), day, motive);
        }
    }

    void moveIn(SampleFile sample, Calendar calendar, ZoneId zone, Map<String, UUID> ids) {
        Cast cast = new Cast(
                actor(sample, ids, "P21", Role.HR),
                actor(sample, ids, "P26", Role.ADMIN),
                actor(sample, ids, "P20", Role.ADMIN),
                calendar,
                zone,
                calendar.day(sample.playsOn()));
        sample.people().forEach(line -> line.roles().forEach(role -> own(cast, line, role, ids)));
        sample.roles().forEach(line -> told(cast, line, ids));
        em.flush();
    }

    private void own(Cast cast, PersonLine line, Role role, Map<String, UUID> ids) {
        UUID person = Objects.requireNonNull(ids.get(line.id()));
        LocalDate from = cast.calendar().day(later(line.startsOn(), PORTAL_SINCE));
        LocalDate until = cast.calendar().dayOrNull(line.endsOn());
        RoleAssignment given = given(cast, RoleWish.own(person, role, from, until), from, "Prise de fonction");
        LocalDate review = cast.today().minusWeeks(WEEKS_SINCE_THE_REVIEW);
        if (!NOT_REVIEWED.contains(role)) {
            given.recertify(cast.act(cast.giver(person), review, ""), facts(review));
        }
    }

    private static String later(String one, String other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Held at once, or by two people when it is sensitive. */
    private RoleAssignment given(Cast cast, RoleWish wish, LocalDate on, String reason) {
        Act asked = cast.act(cast.giver(wish.person()), on, reason);
        RoleAssignment role;
        if (GrantedRoles.isSensitive(wish.role())) {
            role = RoleAssignment.propose(wish, asked, facts(on));
            role.confirm(cast.act(cast.second(wish.person()), on, ""), facts(on));
        } else {
            role = RoleAssignment.grant(wish, asked, facts(on));
        }
        em.persist(role);
        return role;
    }

    private void told(Cast cast, RoleLine line, Map<String, UUID> ids) {
        Calendar calendar = cast.calendar();
        UUID person = Objects.requireNonNull(ids.get(line.person()));
        LocalDate asked = calendar.day(line.askedOn());
        RoleWish wish = new RoleWish(
                person,
                line.role(),
                calendar.day(line.startsOn()),
                calendar.dayOrNull(line.endsOn()),
                line.absent() == null ? null : ids.get(line.absent()));
        switch (line.state()) {
            case HELD -> given(cast, wish, asked, line.reason());
            case ENDED -> given(cast, wish, asked, line.reason())
                    .end(settled(cast, line, cast.giver(person)), facts(calendar.day(settledOn(line))));
            case PROPOSED -> em.persist(proposed(cast, wish, asked, line));
            case DECLINED -> {
                RoleAssignment proposed = proposed(cast, wish, asked, line);
                proposed.decline(settled(cast, line, cast.second(person)), facts(calendar.day(settledOn(line))));
                em.persist(proposed);
            }
        }
    }

    private static RoleAssignment proposed(Cast cast, RoleWish wish, LocalDate on, RoleLine line) {
        return RoleAssignment.propose(wish, cast.act(cast.giver(wish.person()), on, line.reason()), facts(on));
    }

    private static Act settled(Cast cast, RoleLine line, Actor by) {
        return cast.act(by, cast.calendar().day(settledOn(line)), line.answer());
    }

    private static String settledOn(RoleLine line) {
        return Objects.requireNonNull(line.settledOn());
    }

    /** The sample's own test asks the register whether the separation of duties holds. */
    private static RoleFacts facts(LocalDate day) {
        return new RoleFacts(day, true, Set.of(), false, true, false, 2);
    }

    private static Actor actor(SampleFile sample, Map<String, UUID> ids, String id, Role role) {
        UUID person = Objects.requireNonNull(ids.get(id));
        String staffNo = sample.people().stream()
                .filter(line -> line.id().equals(id))
                .map(PersonLine::staffNo)
                .findFirst()
                .orElseThrow();
        return new Actor(person, staffNo, Set.of(Role.EMPLOYEE, role));
    }
}
