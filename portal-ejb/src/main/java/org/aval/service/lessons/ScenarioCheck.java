package org.aval.service.lessons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.lessons.Recognition;
import org.aval.domain.lessons.Surroundings;
import org.aval.domain.lessons.Trace;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.domain.scenarios.ToldFacts;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.incidents.CaseRecord;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.CaseText;

/** Looks in a scenario for what leads back: to the case it comes from, to somebody, to what few cases were about. */
@Dependent
class ScenarioCheck {

    /** Whoever had a post in that year, or has one today where no year is told. */
    private static final String FITTING =
            """
            with recursive below(code) as (
                select u.code from unit u where u.code = :unit
                 union select u.code from unit u join below b on u.parent = b.code)
            select count(distinct p.id) from assignment a join person p on p.id = a.person_id
             where daterange(a.starts_on, a.ends_on, '[]') && case :year
                       when '' then daterange(institution_day(), institution_day(), '[]')
                       else daterange(cast(:year || '-01-01' as date), cast(:year || '-12-31' as date), '[]') end
               and :role in ('', p.profession)
               and (:unit = '' or a.unit_code in (select code from below))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseRegister cases;

    @Inject
    LessonTexts lessons;

    List<Trace> traces(CaseDoor.Opened opened, ScenarioWish wish) {
        return Recognition.traces(
                wish,
                new Surroundings(
                        written(opened), names(), units(), posts(), people(wish.told()), rare(wish.articles())));
    }

    private List<String> written(CaseDoor.Opened opened) {
        UUID incident = opened.incident().getId();
        CaseRecord record = cases.read(incident);
        return Stream.of(
                        record.dialogue().stream().map(CaseText::words),
                        record.notes().stream().map(CaseText::words),
                        lessons.read(incident, opened.holder()).stream().map(DrawnLesson::words))
                .flatMap(words -> words)
                .toList();
    }

    /** Last names, and each half of those that are two: who writes Madame Tremblay may mean Madame Tremblay-Nguyen. */
    private Set<String> names() {
        return strings("select p.last_name from person p where length(p.last_name) > 2 union "
                + "select half from person p, regexp_split_to_table(p.last_name, '[- ]') half where length(half) > 3");
    }

    private Set<String> units() {
        return strings("select distinct unnest(array[u.name_fr, u.name_en]) from unit u");
    }

    /** Titles that few people have, in any language. */
    private Set<String> posts() {
        return strings(
                "select t.title from assignment a cross join lateral (values (a.title_fr), (a.title_en)) t(title)"
                        + " where t.title <> '' and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')"
                        + " group by t.title having count(distinct a.person_id) < " + ToldFacts.CROWD);
    }

    /** Of whom what is told is true: of that profession, in that unit or below it, in that year or today. */
    private int people(ToldFacts told) {
        return ((Number) em.createNativeQuery(FITTING)
                        .setParameter("year", told.year() == null ? "" : String.valueOf(told.year()))
                        .setParameter(
                                "role", told.role() == null ? "" : told.role().name())
                        .setParameter("unit", Objects.requireNonNullElse(told.unit(), ""))
                        .getSingleResult())
                .intValue();
    }

    /** Few closed cases were about these. */
    @SuppressWarnings("unchecked")
    private Set<String> rare(Set<String> articles) {
        return new HashSet<>(em.createNativeQuery(
                        "select few_closed_cases(cast(string_to_array(:codes, ',') as text[]), :crowd)", String.class)
                .setParameter("codes", String.join(",", articles))
                .setParameter("crowd", ToldFacts.CROWD)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private Set<String> strings(String sql) {
        return new HashSet<>(em.createNativeQuery(sql, String.class).getResultList());
    }
}
