package org.aval.service.parameters;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aval.domain.parameters.Parameter;
import org.aval.domain.parameters.ParameterState;
import org.aval.domain.parameters.ParameterStep;
import org.aval.domain.parameters.SourceFlag;
import org.aval.domain.shared.Refusal;
import org.aval.policies.jurisdictions.Jurisdictions;
import org.aval.policies.jurisdictions.LegalSource;
import org.aval.policies.jurisdictions.LegalSources;
import org.aval.service.parameters.ParameterRecord.Line;
import org.aval.service.parameters.ParameterRow.Value;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Reads the values of parameters with their sources, and their history. */
class ParameterReader {

    /** Everything that is not over: at most the value in force, those to come, a proposal. */
    private static final String ALIVE =
            """
            select v.key, v.value, v.from_day, v.source, v.flag, v.profile, v.state
              from parameter_value v
             where (v.state = 'PROPOSED' or v.state = 'ADOPTED' and (v.from_day > :today or v.id =
                    (select w.id from parameter_value w where w.key = v.key and w.state = 'ADOPTED' and w.from_day <= :today
                      order by w.from_day desc, w.decided_at desc limit 1)))
               and (:key = '' or v.key = :key)
             order by v.key, v.from_day, v.decided_at desc nulls last""";

    private final EntityManager em;
    private final String language;

    ParameterReader(EntityManager em, String language) {
        this.em = em;
        this.language = language;
    }

    ParameterRow row(String key, LocalDate today, boolean proposals) {
        return Optional.ofNullable(read(key, today, proposals).get(key))
                .orElseThrow(() -> new Refusal("parameters.unknown"));
    }

    ParameterSheet sheet(LocalDate today, boolean proposals) {
        Map<String, ParameterRow> read = read("", today, proposals);
        List<ParameterRow> rows = KnownParameters.all().stream()
                .map(Parameter::key)
                .filter(read::containsKey)
                .map(key -> Objects.requireNonNull(read.get(key)))
                .toList();
        @SuppressWarnings("unchecked")
        List<Tuple> place = em.createNativeQuery(
                        """
                        select code, from_day from jurisdiction_profile order by number desc limit 1""",
                        Tuple.class)
                .getResultList();
        return place.isEmpty()
                ? new ParameterSheet(null, null, rows)
                : new ParameterSheet(name(place.get(0)), Columns.day(place.get(0), "from_day"), rows);
    }

    private String name(Tuple place) {
        String code = Columns.text(place, "code");
        return Jurisdictions.find(code).map(found -> found.name(language)).orElse(code);
    }

    private Map<String, ParameterRow> read(String key, LocalDate today, boolean proposals) {
        @SuppressWarnings("unchecked")
        List<Tuple> alive = em.createNativeQuery(ALIVE, Tuple.class)
                .setParameter("today", today)
                .setParameter("key", key)
                .getResultList();
        Map<String, Values> values = new LinkedHashMap<>();
        alive.stream()
                .filter(row -> KnownParameters.knows(Columns.text(row, "key")))
                .forEach(row -> values.computeIfAbsent(Columns.text(row, "key"), none -> new Values())
                        .take(row, value(row), today));
        Map<String, ParameterRow> rows = new LinkedHashMap<>();
        values.forEach((name, found) -> found.row(name, proposals).ifPresent(row -> rows.put(name, row)));
        return rows;
    }

    /** The values of one parameter, each in its place. */
    private static final class Values {

        private @Nullable Value inForce;
        private @Nullable Value next;
        private @Nullable Value pending;

        void take(Tuple row, Value value, LocalDate today) {
            if (Columns.constant(row, "state", ParameterState.class) == ParameterState.PROPOSED) {
                pending = value;
            } else if (!value.from().isAfter(today)) {
                inForce = value;
            } else if (next == null) {
                next = value;
            }
        }

        /** What is to come stands for what is in force where nothing is yet. */
        Optional<ParameterRow> row(String name, boolean proposals) {
            Value now = inForce == null ? next : inForce;
            return Optional.ofNullable(now)
                    .map(value -> new ParameterRow(KnownParameters.of(name), value, next, proposals ? pending : null));
        }
    }

    private Value value(Tuple row) {
        String source = Columns.text(row, "source");
        Optional<LegalSource> law = LegalSources.find(source);
        return new Value(
                Columns.text(row, "value"),
                Columns.day(row, "from_day"),
                source,
                law.map(found -> found.text(language)).orElse(""),
                law.map(LegalSource::seen).orElse(""),
                Columns.constant(row, "flag", SourceFlag.class),
                row.get("profile") == null);
    }

    List<Line> history(String key) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select j.at, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as who, j.step, j.to_state,
                               j.motive, v.value, v.from_day
                          from parameter_value_journal j join parameter_value v on v.id = j.parameter_value_id
                          left join person p on p.staff_no = j.author
                         where v.key = :key order by j.at desc, j.line desc""",
                        Tuple.class)
                .setParameter("key", key)
                .getResultList();
        return rows.stream().map(ParameterReader::line).toList();
    }

    private static Line line(Tuple row) {
        return new Line(
                Columns.moment(row, "at"),
                row.get("who", String.class),
                Columns.constant(row, "step", ParameterStep.class),
                Columns.constant(row, "to_state", ParameterState.class),
                Columns.text(row, "value"),
                Columns.day(row, "from_day"),
                Columns.text(row, "motive"));
    }
}
