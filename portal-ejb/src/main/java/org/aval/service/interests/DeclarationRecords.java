package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.DeclarationFacts;
import org.aval.domain.interests.DeclarationStanding;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.interests.FrozenCopy;
import org.aval.domain.interests.InterestLink;
import org.aval.domain.interests.ManagementPlan;
import org.aval.domain.interests.PlanStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of a declaration shows to a reader. */
@Dependent
class DeclarationRecords {

    private static final String NAMES =
            """
            select cast(p.id as varchar) as key, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
              from person p where cast(p.id as varchar) = any (string_to_array(:people, ','))
            union all
            select 'unit', case :language when 'en' then u.name_en else u.name_fr end
              from (select a.unit_code from assignment a where cast(a.person_id as varchar) = :declarant and a.is_primary
                     order by a.starts_on desc limit 1) s join unit u on u.code = s.unit_code
            union all
            select 'newer', o.reference from interest_on(cast(:declarant as uuid), institution_day(), 'infinity') o
            union all
            select 'topic:' || t.code, case :language when 'en' then t.name_en else t.name_fr end from topic t
            union
            select 'activity:' || a.activity, case a.activity_kind
                   when 'MANDATE' then (select m.reference from mandate m where m.id = cast(a.activity as uuid))
                   when 'ACCOUNT' then (select o.display_name from official_account o where o.id = cast(a.activity as uuid))
                   else partner_named(cast(a.activity as uuid)) end
              from interest_assessment a
             where a.declaration_id = cast(:id as uuid) and a.activity_kind in ('MANDATE', 'ACCOUNT', 'PARTNER')""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Declarations declarations;

    @Inject
    LinkViews views;

    @Inject
    Plans plans;

    @Inject
    Timelines timelines;

    /** The record as this reader sees it. */
    DeclarationRecord of(Declaration declaration, DeclarationFacts facts, Actor reader, String language) {
        ManagementPlan plan = plans.of(declaration.getId());
        Map<String, String> names = names(declaration, plan, language);
        Declaration before = declaration.getPrevious() == null ? null : declarations.any(declaration.getPrevious());
        String newest = names.getOrDefault("newer", declaration.getReference());
        return new DeclarationRecord(
                declaration.getId(),
                declaration.getVersion(),
                declaration.getReference(),
                declaration.getDeclarant(),
                names.getOrDefault(declaration.getDeclarant().toString(), ""),
                names.getOrDefault("unit", ""),
                reader.isPerson(declaration.getDeclarant()),
                declaration.getState(),
                DeclarationStanding.of(
                        declaration.getState(),
                        !newest.equals(declaration.getReference()),
                        declaration.getValidUntil(),
                        facts.today()),
                declaration.wish(),
                declaration.getTemplate(),
                views.of(declaration, before, names, facts.today()),
                views.gone(declaration, before, names, facts.today()),
                before == null ? "" : before.getReference(),
                dates(declaration),
                hands(declaration, names),
                declaration.getLevel(),
                declaration.getOpinion(),
                declaration.disclosure("fr"),
                declaration.disclosure("en"),
                views.sentence(declaration, "fr"),
                views.sentence(declaration, "en"),
                plan == null ? null : plan(plan, reader, names),
                declaration.getCopies().stream().map(FrozenCopy::digest).toList(),
                verdicts(declaration, reader, facts),
                timelines.of("declaration", declaration.getId()));
    }

    private PlanView plan(ManagementPlan plan, Actor reader, Map<String, String> names) {
        Map<PlanStep, Verdict> verdicts = new EnumMap<>(PlanStep.class);
        for (PlanStep step : PlanStep.values()) {
            verdicts.put(step, plan.verdict(step, reader));
        }
        return new PlanView(
                plan.getId(),
                plan.getVersion(),
                plan.getState(),
                plan.wish(),
                names.getOrDefault(plan.wish().owner().toString(), ""),
                verdicts,
                timelines.of("management_plan", plan.getId()));
    }

    private static Map<DeclarationStep, Verdict> verdicts(
            Declaration declaration, Actor reader, DeclarationFacts facts) {
        Map<DeclarationStep, Verdict> verdicts = new EnumMap<>(DeclarationStep.class);
        for (DeclarationStep step : DeclarationStep.values()) {
            verdicts.put(step, declaration.verdict(step, reader, facts));
        }
        return verdicts;
    }

    private static Map<String, LocalDate> dates(Declaration declaration) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        put(dates, "lookbackFrom", declaration.getLookbackFrom());
        put(dates, "signedOn", declaration.getSignedOn());
        put(dates, "answerBy", declaration.getAnswerBy());
        put(dates, "assessBy", isWeighed(declaration) ? declaration.getAssessBy() : null);
        put(dates, "inForceOn", declaration.getInForceOn());
        put(dates, "validUntil", declaration.getValidUntil());
        return dates;
    }

    private static boolean isWeighed(Declaration declaration) {
        return declaration.getState() == DeclarationState.SUBMITTED
                || declaration.getState() == DeclarationState.UNDER_REVIEW;
    }

    private static void put(Map<String, LocalDate> dates, String name, @Nullable LocalDate day) {
        if (day != null) {
            dates.put(name, day);
        }
    }

    private static Map<String, String> hands(Declaration declaration, Map<String, String> names) {
        Map<String, String> hands = new LinkedHashMap<>();
        if (declaration.getPreparedBy() != null) {
            hands.put("preparedBy", names.getOrDefault(String.valueOf(declaration.getPreparedBy()), ""));
        }
        if (declaration.getAssessedBy() != null) {
            hands.put("assessedBy", names.getOrDefault(String.valueOf(declaration.getAssessedBy()), ""));
        }
        return hands;
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> names(Declaration declaration, @Nullable ManagementPlan plan, String language) {
        String people = Stream.of(
                        declaration.getDeclarant(),
                        declaration.getPreparedBy(),
                        declaration.getAssessedBy(),
                        plan == null ? null : plan.wish().owner())
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        List<Tuple> rows = em.createNativeQuery(NAMES, Tuple.class)
                .setParameter("language", language)
                .setParameter("id", declaration.getId().toString())
                .setParameter("people", people)
                .setParameter("declarant", declaration.getDeclarant().toString())
                .getResultList();
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.put(Columns.text(row, "key"), Columns.text(row, "name")));
        return names;
    }

    /** The links a declaration had, for who compares. */
    static List<UUID> origins(Declaration declaration) {
        return declaration.getLinks().stream()
                .map(InterestLink::wish)
                .map(link -> link.origin())
                .filter(Objects::nonNull)
                .toList();
    }
}
