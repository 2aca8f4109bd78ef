package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.mandates.Condition;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.MandateTopic;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.TimelineLine;

/** Puts together what the page of a mandate shows to a reader. */
@Dependent
class MandateRecords {

    /** Who of the committee may know of a suspension that it comes from there (ruling 1). */
    private static final List<Role> OF_THE_COMMITTEE = List.of(Role.ETHICS_CHAIR, Role.ETHICS_SECRETARY, Role.AUDITOR);

    private static final String NAMES =
            """
            select cast(p.id as varchar) as key, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
              from person p where cast(p.id as varchar) = any (string_to_array(:people, ','))
            union all
            select t.code, case :language when 'en' then t.name_en else t.name_fr end from topic t
             where t.code = any (string_to_array(:topics, ','))
            union all
            select cast(a.id as varchar), a.display_name || ' (' || a.reference || ')' from official_account a
             where cast(a.id as varchar) = any (string_to_array(:accounts, ','))
            union all
            select 'unit:' || u.code, case :language when 'en' then u.name_en else u.name_fr end from unit u
             where u.code = :unit
            union all
            select 'post', coalesce(case :language when 'en' then a.title_en else a.title_fr end, '') || chr(10)
                   || coalesce(case :language when 'en' then w.name_en else w.name_fr end, '')
              from (select s.* from assignment s where cast(s.person_id as varchar) = :holder and s.is_primary
                     order by s.starts_on desc limit 1) a left join unit w on w.code = a.unit_code""";

    private static final String CHAIN =
            """
            select o.id, o.reference, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as holder,
                   case when o.id = m.parent_id then 'parent' when o.parent_id = m.id then 'child'
                        when o.id = m.renewal_of then 'renews' else 'renewedBy' end as how
              from mandate m
              join mandate o on o.id = m.parent_id or o.parent_id = m.id or o.id = m.renewal_of or o.renewal_of = m.id
              join person p on p.id = o.holder_id
             where m.id = :id order by o.reference""";

    @PersistenceContext
    EntityManager em;

    @Inject
    MandateCircumstances circumstances;

    @Inject
    CrisisPause crisis;

    /** The record as this reader sees it. @throws Refusal to whom it is not told, in the words of one that does not exist */
    MandateRecord of(Mandate mandate, Actor reader, String language) {
        MandateFacts facts = circumstances.of(mandate, reader);
        MandateReaders.show(mandate, reader, facts);
        boolean whole = MandateReaders.seesAll(mandate, reader, facts);
        MandateTimeline told = whole ? MandateTimeline.of(mandate.getId(), em) : MandateTimeline.UNTOLD;
        Map<String, String> names = names(mandate, language);
        String[] post = names.getOrDefault("post", "\n").split("\n", -1);
        return new MandateRecord(
                mandate.getId(),
                mandate.getVersion(),
                mandate.getReference(),
                mandate.getCode(),
                mandate.getState(),
                mandate.standing(facts, crisis.pauses(mandate)),
                whole,
                mandate.wish(),
                names,
                post[0],
                post[1],
                whole ? mandate.getHands().requestedBy() : null,
                mandate.getHands().grantor(),
                mandate.getHands().grantedAs(),
                mandate.getAcceptBy(),
                mandate.getAcceptedAt(),
                mandate.getPause(),
                mandate.getEndedOn(),
                whole ? mandate.getEndReason() : null,
                MandateRecord.Felt.of(
                        mandate.wish(), facts.holder().interests(), MandateReaders.knowsOfInterests(mandate, reader)),
                chain(mandate),
                whole ? conditions(mandate, facts) : List.of(),
                verdicts(mandate, reader, facts),
                timeline(told.lines(), reader),
                told.hands());
    }

    /** What is over hangs on nothing any more. */
    private static List<Condition> conditions(Mandate mandate, MandateFacts facts) {
        return switch (mandate.getState()) {
            case REVOKED, RESIGNED, REJECTED, WITHDRAWN -> List.of();
            default -> mandate.conditions(facts);
        };
    }

    private static Map<MandateStep, Verdict> verdicts(Mandate mandate, Actor reader, MandateFacts facts) {
        Map<MandateStep, Verdict> verdicts = new EnumMap<>(MandateStep.class);
        for (MandateStep step : MandateStep.values()) {
            verdicts.put(step, mandate.verdict(step, reader, facts));
        }
        return verdicts;
    }

    /** What the chair decided is told without who and why: that there is a case is itself not told. */
    private static List<TimelineLine> timeline(List<TimelineLine> lines, Actor reader) {
        boolean knows = OF_THE_COMMITTEE.stream().anyMatch(reader::is);
        return lines.stream()
                .map(line -> knows || line.actedAs() != Role.ETHICS_CHAIR
                        ? line
                        : new TimelineLine(line.at(), null, Role.SYSTEM, line.step(), line.toState(), ""))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> names(Mandate mandate, String language) {
        MandateWish wish = mandate.wish();
        List<Tuple> rows = em.createNativeQuery(NAMES, Tuple.class)
                .setParameter("language", language)
                .setParameter("people", people(mandate))
                .setParameter(
                        "topics",
                        wish.scope().topics().stream().map(MandateTopic::topic).collect(Collectors.joining(",")))
                .setParameter(
                        "accounts",
                        wish.scope().accounts().stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter("unit", Objects.requireNonNullElse(wish.reach().unit(), ""))
                .setParameter("holder", mandate.getHolder().toString())
                .getResultList();
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.put(Columns.text(row, "key"), Columns.text(row, "name")));
        return names;
    }

    private static String people(Mandate mandate) {
        MandateWish wish = mandate.wish();
        return Stream.concat(
                        Stream.of(mandate.getHolder(), mandate.getHands().requestedBy()),
                        Arrays.asList(
                                        wish.substitute(),
                                        wish.moderator(),
                                        mandate.getHands().grantor())
                                .stream()
                                .filter(Objects::nonNull))
                .map(UUID::toString)
                .collect(Collectors.joining(","));
    }

    @SuppressWarnings("unchecked")
    private List<MandateLink> chain(Mandate mandate) {
        List<Tuple> rows = em.createNativeQuery(CHAIN, Tuple.class)
                .setParameter("id", mandate.getId())
                .getResultList();
        return rows.stream()
                .map(row -> new MandateLink(
                        Columns.id(row, "id"),
                        Columns.text(row, "reference"),
                        Columns.text(row, "holder"),
                        Columns.text(row, "how")))
                .toList();
    }
}
