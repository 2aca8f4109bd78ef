package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.people.Assignment;
import org.aval.domain.people.Audience;
import org.aval.domain.people.Person;
import org.aval.domain.people.Unit;
import org.aval.service.sample.SampleFile.Calendar;
import org.aval.service.sample.SampleFile.House;
import org.aval.service.sample.SampleFile.PersonLine;
import org.aval.service.shared.Passwords;

/** The sample's house, units, people, roles and sign-in accounts. */
@Dependent
class SamplePeople {

    @PersistenceContext
    EntityManager em;

    @Inject
    SampleInvitations invitations;

    @Inject
    SampleHistory history;

    /** Everybody by their name in the file. */
    Map<String, UUID> moveIn(SampleFile sample, Calendar calendar) {
        house(sample.institution());
        settle(sample.institution(), calendar.day(sample.playsOn()));
        sample.units().forEach(unit -> {
            em.persist(Unit.of(unit.code(), unit.fr(), unit.en(), unit.parent()));
            em.flush();
        });
        Map<String, UUID> ids = new LinkedHashMap<>();
        String hash = Passwords.hash(sample.password().toCharArray());
        sample.people().forEach(line -> ids.put(line.id(), person(line, calendar)));
        em.flush();
        sample.people().forEach(line -> place(line, ids, calendar));
        em.flush();
        sample.people().forEach(line -> account(line, ids, hash, sample.password()));
        history.moveIn(sample.institution().zone());
        return ids;
    }

    private void house(House house) {
        em.createNativeQuery(
                        """
                        insert into institution (code, short_name, name_fr, name_en, jurisdiction, zone, domain, code_prefix,
                                                 authoritative_language, help_phone, help_email)
                        values (:code, :shortName, :fr, :en, :jurisdiction, :zone, :domain, :prefix, :language, :phone, :email)""")
                .setParameter("code", house.code())
                .setParameter("shortName", house.shortName())
                .setParameter("fr", house.nameFr())
                .setParameter("en", house.nameEn())
                .setParameter("jurisdiction", house.jurisdiction())
                .setParameter("zone", house.zone())
                .setParameter("domain", house.domain())
                .setParameter("prefix", house.codePrefix())
                .setParameter("language", house.authoritativeLanguage())
                .setParameter("phone", house.helpPhone())
                .setParameter("email", house.helpEmail())
                .executeUpdate();
    }

    /** The institution confirmed its names long ago and wears its colours. */
    private void settle(House house, LocalDate settledOn) {
        em.createNativeQuery("update institution set settled_on = :day, light = :light, dark = :dark")
                .setParameter("day", settledOn)
                .setParameter("light", house.light())
                .setParameter("dark", house.dark())
                .executeUpdate();
    }

    private UUID person(PersonLine line, Calendar calendar) {
        EnumSet<Audience> audiences = EnumSet.copyOf(line.audiences());
        Person person = Person.known(
                new Person.Identity(
                        line.staffNo(),
                        line.honorific(),
                        line.firstName(),
                        line.lastName(),
                        line.email(),
                        line.language()),
                new Person.Employment(
                        line.employment(),
                        line.profession(),
                        calendar.day(line.startsOn()),
                        calendar.dayOrNull(line.endsOn()),
                        line.status()),
                audiences);
        em.persist(person);
        return person.getId();
    }

    private void place(PersonLine line, Map<String, UUID> ids, Calendar calendar) {
        UUID person = ids.get(line.id());
        if (person == null) {
            return;
        }
        em.persist(Assignment.primary(
                person,
                line.unit(),
                line.titleFr(),
                line.titleEn(),
                line.manager() == null ? null : ids.get(line.manager()),
                calendar.day(line.startsOn()),
                calendar.dayOrNull(line.endsOn())));
    }

    private void account(PersonLine line, Map<String, UUID> ids, String hash, String password) {
        if (line.entry() != null) {
            invitations.moveIn(ids.get(line.id()), line.entry());
            return;
        }
        em.createNativeQuery("insert into account (person_id, password) values (:person, :hash)")
                .setParameter("person", ids.get(line.id()))
                .setParameter("hash", hash)
                .executeUpdate();
        em.createNativeQuery(
                        "insert into sample_account (staff_no, name, roles, password, note) values (:no, :name, :roles, :password, :note)")
                .setParameter("no", line.staffNo())
                .setParameter("name", (line.honorific() + " " + line.firstName() + " " + line.lastName()).strip())
                .setParameter("roles", line.roles().stream().map(Enum::name).collect(Collectors.joining(", ")))
                .setParameter("password", password)
                .setParameter("note", line.titleEn())
                .executeUpdate();
    }
}
