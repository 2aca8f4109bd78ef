package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.mandates.EndReason;
import org.aval.domain.mandates.GrantFacts;
import org.aval.domain.mandates.HolderFacts;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateLaw;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.Powers;
import org.aval.domain.mandates.ScopeFacts;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.mandates.BoundAccounts;
import org.aval.service.mandates.TopicInstallation;
import org.aval.service.mandates.VoiceIndex;
import org.aval.service.sample.SampleFile.Calendar;
import org.aval.service.sample.SampleFile.PersonLine;
import org.aval.service.verify.Codes;
import org.jspecify.annotations.Nullable;

/** The sample's topics and mandates, brought to where they are by the same verbs as people use. */
@Dependent
class SampleMandates {

    /** The list of topics is kept in the portal since then. */
    private static final String TOPICS_SINCE = "2025-09-01";

    /** Each hand has its mandate for a week. */
    private static final int WEEK = 7;

    /** A mandate that is not granted yet: its accounts were not renamed since. */
    private static final UUID NONE = new UUID(0, 0);

    private static final LocalTime HOUR = LocalTime.of(10, 20);

    /** A sample whose days are shifted may last a day longer than a year. */
    private static final MandateLaw LAW = new MandateLaw(13, 24, 10, 30, 1, 30, Powers.USUAL);

    @PersistenceContext
    EntityManager em;

    @Inject
    TopicInstallation topics;

    @Inject
    VoiceIndex voices;

    @Inject
    Codes codes;

    @Inject
    BoundAccounts accounts;

    /** Whose mandates, when, and who is who. */
    private record Cast(
            SampleFile sample, Calendar calendar, ZoneId zone, Map<String, UUID> ids, Map<String, UUID> accounts) {

        Actor actor(String id, Role... roles) {
            PersonLine line = line(id);
            return new Actor(Objects.requireNonNull(ids.get(id)), line.staffNo(), Set.of(roles));
        }

        PersonLine line(String id) {
            return sample.people().stream()
                    .filter(person -> person.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        Act act(Actor by, LocalDate day, String motive) {
            return new Act(by, day.atTime(HOUR).atZone(zone).toInstant(), day, motive);
        }

        LocalDate day(@Nullable String told) {
            return calendar.day(Objects.requireNonNull(told));
        }
    }

    void moveIn(SampleFile sample, Calendar calendar, ZoneId zone) {
        Cast cast = new Cast(sample, calendar, zone, ids(sample), ids("reference", "official_account"));
        LocalDate since = calendar.day(TOPICS_SINCE);
        topics.install(cast.act(Actor.PORTAL, since, ""));
        Map<String, Mandate> told = new HashMap<>();
        MandateStory.read().forEach(story -> told.put(story.reference(), tell(cast, story, told)));
    }

    private Mandate tell(Cast cast, MandateStory story, Map<String, Mandate> told) {
        MandateWish wish = story.wish(cast.calendar(), cast.zone(), cast.ids(), cast.accounts());
        LocalDate asked =
                story.askedOn() == null ? cast.day(story.grantedOn()).minusDays(3L * WEEK) : cast.day(story.askedOn());
        Act draft = cast.act(cast.actor(story.holder(), Role.EMPLOYEE), asked, "");
        MandateFacts facts = facts(wish, asked, false);
        Mandate before = story.renewalOf() == null ? null : told.get(story.renewalOf());
        Mandate mandate = begun(story.reference(), before, wish, draft, facts);
        em.persist(mandate);
        em.flush();
        if (story.state() != MandateState.DRAFT) {
            mandate.submit(draft, facts);
        }
        if (story.grantedOn() != null) {
            decide(cast, story, mandate);
            settle(cast, story, mandate);
        }
        em.flush();
        voices.replay(mandate);
        return mandate;
    }

    private static Mandate begun(
            String reference, @Nullable Mandate before, MandateWish wish, Act draft, MandateFacts facts) {
        return before == null
                ? Mandate.draft(reference, wish, draft, facts)
                : Mandate.renewal(reference, before, wish, draft, facts);
    }

    /** The unit, the counsel, Communications, and whoever has the power; the board does all of it for who has nobody above. */
    private void decide(Cast cast, MandateStory story, Mandate mandate) {
        LocalDate granted = cast.day(story.grantedOn());
        String manager = cast.line(story.holder()).manager();
        boolean leads = Objects.equals(manager, story.grantor());
        Actor unit = manager == null ? Actor.PORTAL : cast.actor(manager, Role.MANAGER);
        LocalDate approved = granted.minusDays(2L * WEEK);
        mandate.approveUnit(cast.act(unit, approved, ""), facts(mandate.wish(), approved, true));
        LocalDate reviewed = granted.minusDays(WEEK);
        if (manager != null && story.level().needsCounsel()) {
            Act opinion = cast.act(cast.actor("P05", Role.LEGAL), reviewed.minusDays(2), "Rien ne s’y oppose.");
            mandate.advise(opinion, facts(mandate.wish(), reviewed.minusDays(2), false));
        }
        Actor reviewer = story.reviewer() == null ? Actor.PORTAL : cast.actor(story.reviewer(), Role.COMMS);
        mandate.review(cast.act(reviewer, reviewed, "Avis favorable."), facts(mandate.wish(), reviewed, false));
        accept(cast, story, mandate, granted, leads);
    }

    private void accept(Cast cast, MandateStory story, Mandate mandate, LocalDate granted, boolean leads) {
        Actor grantor = story.grantor() == null
                ? Actor.PORTAL
                : cast.actor(
                        story.grantor(), Role.MANAGER, story.grantor().equals("P01") ? Role.DG : Role.COMMS_DIRECTOR);
        String reason = story.grantor() == null ? story.reason() : "";
        mandate.grant(codes.next(), cast.act(grantor, granted, reason), facts(mandate.wish(), granted, leads));
        LocalDate accepted = cast.day(story.acceptedOn());
        Act yes = cast.act(cast.actor(story.holder(), Role.EMPLOYEE), accepted, "");
        mandate.accept(yes, facts(mandate.wish(), accepted, false));
    }

    private void settle(Cast cast, MandateStory story, Mandate mandate) {
        if (story.settledOn() == null) {
            return;
        }
        LocalDate day = cast.day(story.settledOn());
        if (story.state() == MandateState.SUSPENDED) {
            Act chairs = cast.act(cast.actor("P08", Role.ETHICS_CHAIR), day, story.reason());
            mandate.suspend(day.plusDays(LAW.suspensionDays()), chairs, facts(mandate.wish(), day, false));
        } else {
            Act end = cast.act(cast.actor("P02", Role.COMMS_DIRECTOR), day, story.reason());
            mandate.revoke(EndReason.LEFT, end, facts(mandate.wish(), day, false));
        }
    }

    /** The sample's own test asks the register what each mandate is worth. */
    private MandateFacts facts(MandateWish wish, LocalDate day, boolean leads) {
        return new MandateFacts(
                day,
                new HolderFacts(true, null, true, true, true, InterestFacts.nothingUntil(day)),
                new ScopeFacts(
                        Map.of(),
                        Map.of(),
                        List.of(),
                        accounts.of(NONE, wish.scope().accounts(), day),
                        null),
                new GrantFacts(leads, true, false, null, true),
                LAW);
    }

    private Map<String, UUID> ids(SampleFile sample) {
        Map<String, UUID> byNumber = ids("staff_no", "person");
        Map<String, UUID> ids = new HashMap<>();
        sample.people().forEach(line -> ids.put(line.id(), Objects.requireNonNull(byNumber.get(line.staffNo()))));
        return ids;
    }

    @SuppressWarnings("unchecked")
    private Map<String, UUID> ids(String name, String table) {
        Map<String, UUID> named = new HashMap<>();
        List<Object[]> rows =
                em.createNativeQuery("select " + name + ", id from " + table).getResultList();
        rows.forEach(row -> named.put((String) row[0], (UUID) row[1]));
        return named;
    }
}
