package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.DeclarationFacts;
import org.aval.domain.interests.DeclarationLaw;
import org.aval.domain.interests.DeclarationWish;
import org.aval.domain.interests.Judgement;
import org.aval.domain.interests.LinkSpan;
import org.aval.domain.interests.LinkWish;
import org.aval.domain.interests.LinkWorth;
import org.aval.domain.interests.ManagementPlan;
import org.aval.domain.interests.PlanState;
import org.aval.domain.interests.PlanWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.interests.InterestInstallation;
import org.aval.service.sample.SampleFile.Calendar;
import org.aval.service.shared.PortalIdentity;
import org.jspecify.annotations.Nullable;

/** The sample's declarations, brought to where they are by the same verbs as people use. */
@Dependent
class SampleInterests {

    private static final LocalTime HOUR = LocalTime.of(11, 5);

    /** A sample whose days are shifted stands a day longer than a year. */
    private static final DeclarationLaw LAW = new DeclarationLaw("QC-1", 12, 36, 10, BigDecimal.ZERO);

    @PersistenceContext
    EntityManager em;

    @Inject
    InterestInstallation installation;

    @Inject
    PortalIdentity portal;

    /** Whose declarations, when. */
    private record Scene(SampleCast cast, Calendar calendar, ZoneId zone) {

        Act act(String person, Role role, LocalDate day, String words) {
            return new Act(
                    cast.actor(person, role), day.atTime(HOUR).atZone(zone).toInstant(), day, words);
        }

        Act ofThePortal(LocalDate day) {
            return new Act(Actor.PORTAL, day.atTime(HOUR).atZone(zone).toInstant(), day, "");
        }
    }

    void moveIn(SampleCast cast, Calendar calendar, ZoneId zone) {
        portal.identified();
        Scene scene = new Scene(cast, calendar, zone);
        Map<String, UUID> counterparties = new HashMap<>();
        InterestStory.read().forEach(story -> tell(scene, story, counterparties));
        em.flush();
    }

    private void tell(Scene scene, InterestStory story, Map<String, UUID> counterparties) {
        LocalDate signed = scene.calendar().day(story.signedOn());
        Act own = scene.act(story.person(), Role.EMPLOYEE, signed, "");
        Declaration declaration =
                Declaration.draft(story.reference(), scene.cast().id(story.person()), null, own, facts(signed, null));
        em.persist(declaration);
        declaration.describe(wish(scene, story, counterparties, own), own, facts(signed, null));
        em.flush();
        declaration.submit("fr", own, facts(signed, null));
        em.flush();
        if (story.isWeighed()) {
            weigh(scene, story, declaration);
        } else {
            declaration.stand(scene.ofThePortal(signed), facts(signed, null));
        }
    }

    private DeclarationWish wish(Scene scene, InterestStory story, Map<String, UUID> counterparties, Act act) {
        List<LinkWish> links = new ArrayList<>();
        for (InterestStory.Link link : story.links()) {
            UUID counterparty = counterparties.computeIfAbsent(
                    link.counterparty(),
                    name -> installation.counterparty(name, link.counterpartyKind(), link.sector(), act));
            links.add(new LinkWish(
                    null,
                    null,
                    link.category(),
                    counterparty,
                    link.subject(),
                    link.beneficiary(),
                    "",
                    new LinkWorth(link.band(), link.yearly(), link.amount() == null ? null : "CAD", link.held()),
                    new LinkSpan(
                            scene.calendar().day(link.startsOn()),
                            scene.calendar().dayOrNull(link.endsOn()),
                            link.frequency()),
                    link.description(),
                    link.topics()));
        }
        return new DeclarationWish(story.kind(), story.occasion(), "", links.isEmpty(), links);
    }

    private void weigh(Scene scene, InterestStory story, Declaration declaration) {
        LocalDate day = story.decidedOn(scene.calendar());
        String officer = Objects.requireNonNull(story.officer());
        Act act = scene.act(officer, Role.COI_OFFICER, day, "");
        declaration.takeUp(act, facts(day, null));
        if (!story.links().isEmpty()) {
            declaration.assess(judgements(story, declaration), act, facts(day, null));
        }
        PlanState plan = story.plan() == null ? null : plan(scene, story, declaration, day);
        if (!story.opinion().isEmpty()) {
            Act heard = scene.act(officer, Role.COI_OFFICER, day, story.opinion());
            declaration.hearCommittee(heard, facts(day, plan));
        }
        declaration.putInForce(story.sayFr(), story.sayEn(), act, facts(day, plan));
        em.flush();
    }

    private PlanState plan(Scene scene, InterestStory story, Declaration declaration, LocalDate day) {
        InterestStory.Plan told = Objects.requireNonNull(story.plan());
        String officer = Objects.requireNonNull(story.officer());
        PlanWish wish = new PlanWish(
                told.measures(),
                scene.cast().id(officer),
                told.details(),
                scene.calendar().day(told.dueOn()),
                scene.calendar().day(told.reviewOn()));
        ManagementPlan plan = ManagementPlan.propose(
                declaration.getId(), declaration.getDeclarant(), wish, scene.act(officer, Role.COI_OFFICER, day, ""));
        plan.accept(scene.act(story.person(), Role.EMPLOYEE, day, ""));
        em.persist(plan);
        return plan.getState();
    }

    private static List<Judgement> judgements(InterestStory story, Declaration declaration) {
        List<Judgement> judgements = new ArrayList<>();
        for (int at = 0; at < story.links().size(); at++) {
            InterestStory.Link told = story.links().get(at);
            UUID link = declaration.getLinks().get(at).getId();
            judgements.add(Judgement.inGeneral(link, told.level(), told.reasons()));
            told.judged()
                    .forEach(on -> judgements.add(
                            new Judgement(link, ActivityKind.TOPIC, on.topic(), on.level(), told.reasons())));
        }
        return judgements;
    }

    private static DeclarationFacts facts(LocalDate day, @Nullable PlanState plan) {
        return new DeclarationFacts(day, false, false, 0, plan, LAW);
    }
}
