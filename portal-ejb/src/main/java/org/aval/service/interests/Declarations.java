package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.DeclarationFacts;
import org.aval.domain.interests.DeclarationLaw;
import org.aval.domain.interests.InterestLink;
import org.aval.domain.interests.PlanState;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.policies.interests.DeclarationTemplate;
import org.aval.policies.interests.DeclarationTemplates;
import org.aval.service.shared.Acts;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Finds declarations for their desks, names new ones, and gathers the facts their rules need. */
@Dependent
class Declarations {

    private static final String FACTS =
            """
            select exists (select 1 from interest_assistant a where a.person_id = :declarant and a.assistant_id = :actor
                              and a.until is null) as assists,
                   exists (select 1 from declaration d where d.declarant_id = :declarant and d.state <> 'IN_FORCE'
                              and d.id <> :id) as on_its_way,
                   (select p.state from management_plan p where p.declaration_id = :id
                     order by p.state = 'SATISFIED', p.review_on desc limit 1) as plan""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    @Inject
    BusinessCalendar calendar;

    Declaration any(UUID id) {
        acts.identified("");
        Declaration found = em.find(Declaration.class, id);
        if (found == null) {
            throw new Refusal("interests.unknown");
        }
        return found;
    }

    /** The declaration as it was shown. */
    Declaration fresh(UUID id, int version) {
        Declaration declaration = any(id);
        if (declaration.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return declaration;
    }

    /** From here to the end of the transaction nobody else begins a declaration of this person. */
    void alone(UUID declarant) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:about, 0))) locked")
                .setParameter("about", "interests of " + declarant)
                .getSingleResult();
    }

    /** The next reference of the year that nobody has. */
    String nextReference(LocalDate day) {
        String reference = null;
        while (reference == null || isTaken(reference)) {
            Number number = (Number) em.createNativeQuery("select nextval('declaration_reference')")
                    .getSingleResult();
            reference = "COI-%d-%04d".formatted(day.getYear(), number.longValue());
        }
        return reference;
    }

    /** The declaration of somebody that stands today, or did last. */
    @Nullable
    Declaration standing(UUID declarant) {
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        "select o.declaration_id from interest_on(:declarant, :day, 'infinity') o", UUID.class)
                .setParameter("declarant", declarant)
                .setParameter("day", institution.today())
                .getResultList();
        return found.isEmpty() ? null : em.find(Declaration.class, found.get(0));
    }

    /** What is on its way for somebody. */
    @Nullable
    UUID open(UUID declarant) {
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        "select d.id from declaration d where d.declarant_id = :declarant and d.state <> 'IN_FORCE'",
                        UUID.class)
                .setParameter("declarant", declarant)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** What the rules ask when somebody begins. */
    DeclarationFacts beginning(UUID declarant, Actor actor) {
        return facts(declarant, new UUID(0, 0), actor, 0);
    }

    /** What the rules ask of a declaration. */
    DeclarationFacts of(Declaration declaration, Actor actor) {
        return facts(declaration.getDeclarant(), declaration.getId(), actor, leftOut(declaration));
    }

    /** The form of the place the institution is in. */
    DeclarationTemplate template() {
        return DeclarationTemplates.of(institution.read().jurisdiction().name());
    }

    /** From its signature the officer has so many open days. */
    void expect(Declaration signed, LocalDate day) {
        signed.expect(calendar.after(day, parameters.number("coiAssessmentDays")));
    }

    DeclarationLaw law() {
        return new DeclarationLaw(
                template().code(),
                parameters.number("coiValidityMonths"),
                parameters.number("coiLookbackMonths"),
                parameters.number("coiAnswerDays"),
                new BigDecimal(parameters.text("giftMinorYearlyAmount", institution.today())));
    }

    private DeclarationFacts facts(UUID declarant, UUID id, Actor actor, int leftOut) {
        em.flush();
        Tuple row = (Tuple) em.createNativeQuery(FACTS, Tuple.class)
                .setParameter("declarant", declarant)
                .setParameter("actor", actor.person())
                .setParameter("id", id)
                .getSingleResult();
        String plan = row.get("plan", String.class);
        return new DeclarationFacts(
                institution.today(),
                row.get("assists", Boolean.class),
                row.get("on_its_way", Boolean.class),
                leftOut,
                plan == null ? null : PlanState.valueOf(plan),
                law());
    }

    /** Links of the declaration before that still run and are not taken over. */
    private int leftOut(Declaration declaration) {
        UUID before = declaration.getPrevious();
        if (before == null) {
            return 0;
        }
        List<UUID> kept = declaration.getLinks().stream()
                .map(link -> link.wish().origin())
                .filter(Objects::nonNull)
                .toList();
        LocalDate today = institution.today();
        List<InterestLink> earlier = any(before).getLinks();
        return (int) earlier.stream()
                .filter(link -> link.wish().span().runs(today) && !kept.contains(link.getId()))
                .count();
    }

    private boolean isTaken(String reference) {
        return (Boolean) em.createNativeQuery("select declaration_named(:reference)")
                .setParameter("reference", reference)
                .getSingleResult();
    }
}
