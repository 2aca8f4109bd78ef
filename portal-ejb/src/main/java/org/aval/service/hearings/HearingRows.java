package org.aval.service.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.hearings.HearingState;
import org.aval.service.shared.Columns;

/** Lines of hearings, and what is known around them: behind the walls of row security. */
@Dependent
class HearingRows {

    private static final String NAME = "trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)";

    private static final String SELECT = "select h.id, " + NAME
            + " as person, h.state, h.put_on, h.due_on from hearing h join person p on p.id = h.person_id";

    @PersistenceContext
    EntityManager em;

    List<HearingRow> of(UUID incident) {
        return rows(" where h.incident_case_id = :about order by p.last_name, h.id", incident);
    }

    /** What is put to somebody. */
    List<HearingRow> own(UUID person) {
        return rows(" where h.person_id = :about and h.state <> 'DRAFT' order by h.put_on desc, h.id", person);
    }

    HearingRow one(UUID id) {
        return rows(" where h.id = :about", id).get(0);
    }

    @SuppressWarnings("unchecked")
    private List<HearingRow> rows(String where, UUID about) {
        List<Tuple> rows = em.createNativeQuery(SELECT + where, Tuple.class)
                .setParameter("about", about)
                .getResultList();
        return rows.stream()
                .map(row -> new HearingRow(
                        Columns.id(row, "id"),
                        Columns.text(row, "person"),
                        Columns.constant(row, "state", HearingState.class),
                        Columns.dayOrNull(row, "put_on"),
                        Columns.dayOrNull(row, "due_on")))
                .toList();
    }

    /** Respondents for whom nothing is prepared. */
    List<Respondent> missing(UUID incident) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select distinct p.id, " + NAME
                                + """
                                 as name from incident_party y join person p on p.id = y.person_id
                                 where y.incident_case_id = :incident and y.capacity = 'RESPONDENT' and y.ended_on is null
                                   and p.id not in (select h.person_id from hearing h where h.incident_case_id = :incident)
                                 order by 2""",
                        Tuple.class)
                .setParameter("incident", incident)
                .getResultList();
        return rows.stream()
                .map(row -> new Respondent(Columns.id(row, "id"), Columns.text(row, "name")))
                .toList();
    }

    /** Family names of people here, but the respondent's. */
    Set<String> names(UUID respondent) {
        return strings(
                "select distinct p.last_name from person p where p.id <> :about and length(p.last_name) > 2", respondent);
    }

    /** Units in which no more than ten others work, in both languages: who wrote from there is soon found. */
    Set<String> smallUnits(UUID respondent) {
        return strings(
                """
                select unnest(array[u.name_fr, u.name_en]) from unit u
                 where (select count(*) from assignment a where a.unit_code = u.code and a.person_id <> :about
                           and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')) <= 10""",
                respondent);
    }

    @SuppressWarnings("unchecked")
    private Set<String> strings(String sql, UUID about) {
        return new HashSet<>(em.createNativeQuery(sql, String.class)
                .setParameter("about", about)
                .getResultList());
    }

    boolean isRespondent(UUID incident, UUID person) {
        return !em.createNativeQuery(
                        """
                        select 1 from incident_party p where p.incident_case_id = :incident and p.person_id = :person
                           and p.capacity = 'RESPONDENT' and p.ended_on is null""")
                .setParameter("incident", incident)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    boolean isOpen(UUID hearing) {
        return (Boolean) em.createNativeQuery("select is_hearing_open(:hearing)", Boolean.class)
                .setParameter("hearing", hearing)
                .getSingleResult();
    }
}
