package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Set;
import org.aval.domain.parameters.ParameterValue;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.policies.jurisdictions.Jurisdictions;
import org.aval.service.parameters.KnownParameters;
import org.aval.service.parameters.ParameterInstallation;
import org.aval.service.sample.SampleFile.Calendar;
import org.aval.service.sample.SampleFile.DecisionLine;
import org.aval.service.sample.SampleFile.ParameterLine;

/** The sample's parameters: the profile of its jurisdiction, and what its people changed, proposed and declined since. */
@Dependent
class SampleParameters {

    @PersistenceContext
    EntityManager em;

    @Inject
    ParameterInstallation installation;

    void moveIn(SampleFile sample, Calendar calendar, ZoneId zone) {
        DecisionLine movedIn = new DecisionLine("", Role.SYSTEM, sample.parametersSince(), "");
        Act beginning = act(Actor.PORTAL, movedIn, calendar, zone);
        installation.install(Jurisdictions.of(sample.institution().jurisdiction(), null), beginning);
        em.flush();
        sample.parameters().forEach(line -> moveIn(line, calendar, zone));
    }

    private void moveIn(ParameterLine line, Calendar calendar, ZoneId zone) {
        var parameter = KnownParameters.of(line.key());
        Act first = act(line.first(), calendar, zone);
        ParameterValue value = parameter.sensitive()
                ? ParameterValue.propose(parameter, line.value(), calendar.day(line.from()), line.source(), first)
                : ParameterValue.adopt(parameter, line.value(), calendar.day(line.from()), line.source(), first);
        if (line.second() != null) {
            Act second = act(line.second(), calendar, zone);
            if (line.declined()) {
                value.decline(second);
            } else {
                value.confirm(second);
            }
        }
        em.persist(value);
    }

    private Act act(DecisionLine line, Calendar calendar, ZoneId zone) {
        Person person = em.createQuery("select p from Person p where p.staffNo = :number", Person.class)
                .setParameter("number", line.by())
                .getSingleResult();
        return act(new Actor(person.getId(), person.getStaffNo(), Set.of(line.office())), line, calendar, zone);
    }

    private static Act act(Actor actor, DecisionLine line, Calendar calendar, ZoneId zone) {
        var day = calendar.day(line.on());
        return new Act(actor, day.atTime(10, 20).atZone(zone).toInstant(), day, line.why());
    }
}
