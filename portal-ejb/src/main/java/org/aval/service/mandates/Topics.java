package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.mandates.Topic;
import org.aval.domain.mandates.TopicFacts;
import org.aval.domain.mandates.TopicState;
import org.aval.domain.mandates.TopicStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Finds topics for their desk, and gathers the facts their verdicts need. */
@Dependent
class Topics {

    /** The list changes rarely: one change at a time keeps it at two levels. */
    private static final long LOCK = 0x746f706963L;

    private static final String LINES =
            """
            select t.id, t.code, t.parent, case :language when 'en' then t.name_en else t.name_fr end as name, t.state,
                   (select count(distinct v.mandate_id)
                      from topic n join mandate_voice v on v.topic = n.code and upper_inf(v.known)
                           and v.effective @> institution_day()
                     where n.code = t.code or n.parent = t.code) as mandates
              from topic t left join topic above on above.code = t.parent""";

    /** What is chosen from, without counting who speaks of it. */
    private static final String CHOICES =
            """
            select t.id, t.code, t.parent, case :language when 'en' then t.name_en else t.name_fr end as name, t.state,
                   0 as mandates
              from topic t left join topic above on above.code = t.parent
             where t.state <> 'RETIRED'""";

    private static final String IN_ORDER =
            """
            order by bare(coalesce(case :language when 'en' then above.name_en else above.name_fr end,
                           case :language when 'en' then t.name_en else t.name_fr end)),
                      t.parent is not null, bare(case :language when 'en' then t.name_en else t.name_fr end), t.code""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Timelines timelines;

    /** From here to the end of the transaction nobody else changes the list. */
    void alone() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    Topic any(UUID id) {
        Topic found = em.find(Topic.class, id);
        if (found == null) {
            throw new Refusal("mandates.topic.unknown");
        }
        return found;
    }

    /** The topic as it was shown. */
    Topic fresh(UUID id, int version) {
        Topic topic = any(id);
        if (topic.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return topic;
    }

    TopicFacts facts(String code, @Nullable String parent) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select exists (select 1 from topic t where t.code = :code) as taken,
                               exists (select 1 from topic t where t.code = :parent and t.parent is null
                                          and t.state <> 'RETIRED') as parent_known,
                               (select count(*) from topic t where t.parent = :code and t.state <> 'RETIRED') as below""",
                        Tuple.class)
                .setParameter("code", code)
                .setParameter("parent", Objects.requireNonNullElse(parent, ""))
                .getSingleResult();
        return new TopicFacts(
                row.get("taken", Boolean.class),
                row.get("parent_known", Boolean.class),
                row.get("below", Number.class).intValue());
    }

    /** The whole list, each topic after the one it stands under. */
    List<TopicLine> lines(String language) {
        return lines(LINES + " " + IN_ORDER, Map.of("language", language));
    }

    /** What somebody may choose: everything that is not retired. */
    List<TopicLine> choices(String language) {
        return lines(CHOICES + " " + IN_ORDER, Map.of("language", language));
    }

    TopicRecord record(Topic topic, Actor reader, String language) {
        List<TopicLine> all = lines(
                LINES + " where t.parent = :code or t.code = :code " + IN_ORDER,
                Map.of("language", language, "code", topic.getCode()));
        return new TopicRecord(
                topic.getId(),
                topic.getVersion(),
                topic.getCode(),
                topic.getParent(),
                topic.name("fr"),
                topic.name("en"),
                topic.getState(),
                all.stream().filter(line -> !line.id().equals(topic.getId())).toList(),
                all.stream()
                        .filter(line -> line.id().equals(topic.getId()))
                        .mapToInt(TopicLine::mandates)
                        .sum(),
                verdicts(topic, reader),
                timelines.of("topic", topic.getId()));
    }

    private Map<TopicStep, Verdict> verdicts(Topic topic, Actor reader) {
        TopicFacts facts = facts(topic.getCode(), topic.getParent());
        Map<TopicStep, Verdict> verdicts = new EnumMap<>(TopicStep.class);
        for (TopicStep step : TopicStep.values()) {
            verdicts.put(step, topic.verdict(step, reader, facts));
        }
        return verdicts;
    }

    private List<TopicLine> lines(String sql, Map<String, Object> values) {
        var query = em.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new TopicLine(
                        Columns.id(row, "id"),
                        Columns.text(row, "code"),
                        row.get("parent", String.class),
                        Columns.text(row, "name"),
                        Columns.constant(row, "state", TopicState.class),
                        row.get("mandates", Number.class).intValue()))
                .toList();
    }
}
