package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignFacts;
import org.aval.domain.attestations.CampaignName;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.QuizRules;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.service.attestations.Rehearsal;
import org.aval.service.attestations.Rehearsal.Part;
import org.aval.service.sample.SampleFile.Calendar;
import org.aval.service.sample.SampleFile.CampaignLine;
import org.aval.service.sample.SampleFile.OpenLine;
import org.aval.service.sample.SampleFile.PersonLine;
import org.aval.service.sample.SampleFile.SignatureLine;
import org.aval.service.shared.PersonCard;

/** The sample's campaigns, what people signed in the past, and what they still have to sign. */
@Dependent
class SampleAttestations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Rehearsal rehearsal;

    private final Map<String, Campaign> campaigns = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();

    void moveIn(SampleFile sample, Calendar calendar, ZoneId zone, Map<String, UUID> versions) {
        sample.campaigns()
                .forEach(line -> campaign(line, calendar, zone, Objects.requireNonNull(versions.get(line.version()))));
        Map<String, PersonLine> lines = new HashMap<>();
        sample.people().forEach(line -> lines.put(line.id(), line));
        em.createQuery("select p from Person p", Person.class)
                .getResultList()
                .forEach(person -> people.put(person.getStaffNo(), person));
        sample.signatures()
                .forEach(line -> signature(line, Objects.requireNonNull(lines.get(line.person())), calendar, zone));
        sample.open().forEach(line -> open(line, Objects.requireNonNull(lines.get(line.person())), calendar, zone));
    }

    private void campaign(CampaignLine line, Calendar calendar, ZoneId zone, UUID version) {
        CampaignWish wish = new CampaignWish(
                line.kind(),
                new CampaignName(line.nameFr(), line.nameEn()),
                version,
                calendar.day(line.launchOn()),
                calendar.dayOrNull(line.dueOn()),
                null,
                line.dueOn() == null,
                AudienceRule.EVERYBODY,
                QuizRules.USUAL);
        Campaign campaign = Campaign.byItself(line.code(), wish, portal(wish.launchOn(), zone));
        campaign.allAsked(portal(wish.launchOn(), zone).at());
        LocalDate closedOn = calendar.dayOrNull(line.closedOn());
        if (closedOn != null) {
            campaign.close(
                    new Act(Actor.PORTAL, portal(closedOn, zone).at(), closedOn, "La version suivante est en vigueur."),
                    new CampaignFacts(closedOn, 0, true));
        }
        em.persist(campaign);
        campaigns.put(line.code(), campaign);
    }

    private static Act portal(LocalDate day, ZoneId zone) {
        return new Act(Actor.PORTAL, day.atTime(6, 0).atZone(zone).toInstant(), day, "");
    }

    private void signature(SignatureLine line, PersonLine person, Calendar calendar, ZoneId zone) {
        Part part = part(person, calendar.day(line.on()), zone);
        Obligation obligation = assigned(
                part,
                line.campaign(),
                part.day().minusDays(6),
                part.day().plusDays(4),
                part.day().plusDays(9));
        rehearsal.open(obligation, part);
        rehearsal.read(obligation, part);
        rehearsal.answer(obligation, part, 1, true);
        rehearsal.sign(obligation, part);
    }

    private void open(OpenLine line, PersonLine person, Calendar calendar, ZoneId zone) {
        Part part = part(person, calendar.day(line.assignedOn()).plusDays(1), zone);
        Obligation obligation = assigned(
                part,
                line.campaign(),
                calendar.day(line.assignedOn()),
                calendar.day(line.dueOn()),
                calendar.day(line.hardLimitOn()));
        if (line.reached() != ObligationState.ASSIGNED) {
            rehearsal.open(obligation, part);
        }
        if (line.reached() == ObligationState.READ) {
            rehearsal.read(obligation, part);
        }
        for (int number = 1; number <= line.failedTries(); number++) {
            rehearsal.answer(obligation, part, number, false);
        }
    }

    private Obligation assigned(Part part, String campaign, LocalDate on, LocalDate due, LocalDate hardLimit) {
        Act act = portal(on, part.zone());
        Obligation obligation = Obligation.assign(
                part.person().id(), Objects.requireNonNull(campaigns.get(campaign)), due, hardLimit, act);
        em.persist(obligation);
        em.flush();
        return obligation;
    }

    private Part part(PersonLine line, LocalDate day, ZoneId zone) {
        Person person = Objects.requireNonNull(people.get(line.staffNo()));
        PersonCard card = new PersonCard(
                person.getId(),
                line.staffNo(),
                line.honorific(),
                line.firstName(),
                line.lastName(),
                line.language(),
                line.titleFr(),
                line.titleEn(),
                unit(line.unit(), "fr"),
                unit(line.unit(), "en"),
                line.email(),
                line.profession(),
                EnumSet.copyOf(line.audiences()),
                Rehearsal.ownRoles());
        return new Part(card, day, zone);
    }

    private String unit(String code, String language) {
        List<?> names = em.createNativeQuery(
                        "select case :language when 'en' then name_en else name_fr end from unit where code = :code")
                .setParameter("language", language)
                .setParameter("code", code)
                .getResultList();
        return (String) names.get(0);
    }
}
