package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoRoute;
import org.aval.domain.logos.LogoState;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** The letters about uses of marks: to who asked, and to the office whose turn it is. */
@Dependent
class LogoLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** To who asked: it arrived; to the brand: it waits; to the officer for interests where a declaration touches it. */
    void submitted(LogoUse use, Act act, LogoFacts facts) {
        send("logos.received", use, use.getRequester(), act, use.getTrail().getAnswerBy());
        toOffice("logos.toReview", Role.BRAND, use, act);
        if (use.needsInterest(facts)) {
            toOffice("logos.toClear", Role.COI_OFFICER, use, act);
        }
    }

    /** What a step has to tell. */
    void after(LogoStep step, LogoUse use, Act act, LogoFacts facts) {
        switch (step) {
            case REFER -> toOffice("logos.toClear", Role.LEGAL, use, act);
            case CLEAR_LEGAL, CLEAR_INTEREST -> ready(use, act, facts);
            case APPROVE, APPROVE_WITH_CONDITIONS, RESTORE, RESTORE_WITH_CONDITIONS -> toRequester(
                    "logos.allowed", use, act, end(use));
            case REJECT -> toRequester("logos.refused", use, act, act.effectiveOn());
            case REQUIRE_AMENDMENT -> toRequester("logos.amendment", use, act, act.effectiveOn());
            case REVOKE -> toRequester(
                    "logos.stop",
                    use,
                    act,
                    Objects.requireNonNull(use.getTrail().getStopBy()));
            case HAND_OVER -> toRequester("logos.handedOver", use, act, end(use));
            default -> {
                // nobody waits for a letter
            }
        }
    }

    /** The last who was asked has answered: the decision is next. */
    private void ready(LogoUse use, Act act, LogoFacts facts) {
        boolean legal =
                use.getTrail().getLegalBy() != null || (!use.needsLegal() && use.getState() == LogoState.BRAND_REVIEW);
        boolean undecided = use.getState() == LogoState.BRAND_REVIEW || use.getState() == LogoState.LEGAL_REVIEW;
        if (legal && undecided && !use.needsInterest(facts)) {
            LogoRoute route = use.route();
            toOffice("logos.toDecide", route.deciders().get(0), use, act);
        }
    }

    private void toRequester(String kind, LogoUse use, Act act, LocalDate day) {
        send(kind, use, use.getRequester(), act, day);
    }

    private void toOffice(String kind, Role office, LogoUse use, Act act) {
        @SuppressWarnings("unchecked")
        List<UUID> holders = em.createNativeQuery(
                        "select distinct r.person_id from person_role r where r.role = :role and r.person_id <> :author",
                        UUID.class)
                .setParameter("role", office.name())
                .setParameter("author", use.getRequester())
                .getResultList();
        holders.forEach(holder -> send(kind, use, holder, act, use.getTrail().getAnswerBy()));
    }

    private static LocalDate end(LogoUse use) {
        return use.getPeriod().endsOn();
    }

    private void send(String kind, LogoUse use, UUID to, Act act, LocalDate day) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                kind,
                use.getId() + ":" + use.getJournal().size() + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                use.getInitiative().title(),
                use.getReference(),
                day(day, reader.getLanguage()),
                links.to("/logos/use?id=" + use.getId()).toString(),
                act.motive());
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(day);
    }
}
