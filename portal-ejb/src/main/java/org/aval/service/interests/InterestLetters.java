package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.ManagementPlan;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Role;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;
import org.jspecify.annotations.Nullable;

/** The letters about declarations: they name the declaration and the step, never a link. */
@Dependent
class InterestLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** To the officers who may weigh it. */
    void submitted(Declaration declaration) {
        officers(declaration).forEach(officer -> send("interests.toWeigh", declaration, officer, ""));
    }

    /** To the declarant: there is nothing to weigh. */
    void stands(Declaration declaration) {
        send("interests.stands", declaration, declaration.getDeclarant(), day(declaration));
    }

    void asked(Declaration declaration) {
        send("interests.asked", declaration, declaration.getDeclarant(), "");
    }

    /** To who weighs it. */
    void answered(Declaration declaration) {
        UUID officer = declaration.getAssessedBy();
        if (officer != null) {
            send("interests.answered", declaration, officer, "");
        }
    }

    void inForce(Declaration declaration) {
        send("interests.inForce", declaration, declaration.getDeclarant(), day(declaration));
    }

    /** To the declarant: a plan waits for an answer. */
    void planned(Declaration declaration, ManagementPlan plan) {
        post(
                "interests.planned",
                declaration,
                plan.getDeclarant(),
                "p" + plan.getJournal().size() + plan.getId(),
                "");
    }

    /** To who watches over it. */
    void planAnswered(Declaration declaration, ManagementPlan plan) {
        post(
                "interests.planAnswered",
                declaration,
                plan.wish().owner(),
                "p" + plan.getJournal().size() + plan.getId(),
                "");
    }

    /** To the declarant: it is to be renewed. @return false when that was said already */
    boolean ending(Declaration declaration, int days) {
        return post(
                "interests.ending" + days,
                declaration,
                declaration.getDeclarant(),
                "e" + declaration.getValidUntil(),
                day(declaration));
    }

    void expired(Declaration declaration) {
        post(
                "interests.expired",
                declaration,
                declaration.getDeclarant(),
                "x" + declaration.getValidUntil(),
                day(declaration));
    }

    /** To who watches over a plan: it is to be looked at. */
    void planDue(Declaration declaration, ManagementPlan plan) {
        post(
                "interests.planDue",
                declaration,
                plan.wish().owner(),
                "d" + plan.wish().reviewOn() + plan.getId(),
                plan.wish().reviewOn().toString());
    }

    private String day(Declaration declaration) {
        Person reader = em.getReference(Person.class, declaration.getDeclarant());
        return day(declaration.getValidUntil(), reader.getLanguage());
    }

    private void send(String kind, Declaration declaration, UUID to, String words) {
        post(kind, declaration, to, "s" + declaration.getJournal().size(), words);
    }

    private boolean post(String kind, Declaration declaration, UUID to, String occasion, String words) {
        Person reader = em.getReference(Person.class, to);
        Person declarant = em.getReference(Person.class, declaration.getDeclarant());
        return outbox.post(
                kind,
                declaration.getId() + ":" + occasion + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                declaration.getReference(),
                declarant.fullName(),
                words,
                links.to("/interests/declaration?id=" + declaration.getId()).toString());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> officers(Declaration declaration) {
        return em.createNativeQuery(
                        """
                        select distinct r.person_id from person_role r
                         where r.role = :role and r.person_id <> :declarant""",
                        UUID.class)
                .setParameter("role", Role.COI_OFFICER.name())
                .setParameter("declarant", declaration.getDeclarant())
                .getResultList();
    }

    private static String day(@Nullable LocalDate day, String language) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                        .format(day);
    }
}
