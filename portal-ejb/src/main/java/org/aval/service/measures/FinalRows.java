package org.aval.service.measures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.measures.FinalEffect;
import org.aval.domain.measures.FinalKind;
import org.aval.domain.measures.FinalState;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** Lines of the measures that follow from decisions: behind the walls of the case (row security). */
@Dependent
class FinalRows {

    private static final String SELECT =
            """
            select m.id, m.kind, m.state, m.due_on, m.done_on, m.check_on, m.effect,
                   coalesce(trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name), '') as person,
                   coalesce(trim(w.honorific || ' ' || w.first_name || ' ' || w.last_name), '') as owner,
                   coalesce(n.reference, o.display_name, u.reference, '') as what
              from final_measure m left join person p on p.id = m.person_id left join person w on w.id = m.owner_id
              left join mandate n on n.id = m.record_id
              left join account_seat s on s.id = m.record_id
              left join official_account o on o.id = coalesce(s.official_account_id, m.record_id)
              left join logo_use u on u.id = m.record_id""";

    private static final String WAITING = " where m.state = 'ORDERED' and m.owner_id = :about"
            + " or :checks and m.state = 'DONE' and m.effect is null and m.check_on <= institution_day()"
            + " order by m.due_on, m.id";

    private static final int MOST_WAITING = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    List<FinalRow> of(UUID incident) {
        return rows(query(" where m.incident_case_id = :about order by m.due_on, m.id", incident));
    }

    List<FinalRow> ofItem(UUID item) {
        return rows(
                query(" where m.committee_item_id = :about and m.state <> 'DROPPED' order by m.due_on, m.id", item));
    }

    FinalRow one(UUID id) {
        return rows(query(" where m.id = :about", id)).get(0);
    }

    /** How many were ever proposed with an item. */
    int seen(UUID item) {
        return ((Number) em.createNativeQuery("select count(*) from final_measure m where m.committee_item_id = :item")
                        .setParameter("item", item)
                        .getSingleResult())
                .intValue();
    }

    /**
     * What somebody sees to.
     *
     * @param checks do they look later whether it helped
     */
    List<FinalRow> waiting(UUID person, boolean checks) {
        return rows(query(WAITING, person).setParameter("checks", checks).setMaxResults(MOST_WAITING));
    }

    private Query query(String where, UUID about) {
        return em.createNativeQuery(SELECT + where, Tuple.class).setParameter("about", about);
    }

    private List<FinalRow> rows(Query found) {
        LocalDate today = institution.today();
        List<?> rows = found.getResultList();
        return rows.stream().map(row -> row((Tuple) row, today)).toList();
    }

    private static FinalRow row(Tuple row, LocalDate today) {
        FinalState state = Columns.constant(row, "state", FinalState.class);
        LocalDate due = Columns.day(row, "due_on");
        String effect = row.get("effect", String.class);
        return new FinalRow(
                Columns.id(row, "id"),
                Columns.constant(row, "kind", FinalKind.class),
                state,
                Columns.text(row, "person"),
                Columns.text(row, "what"),
                Columns.text(row, "owner"),
                due,
                Columns.dayOrNull(row, "done_on"),
                Columns.dayOrNull(row, "check_on"),
                effect == null ? null : FinalEffect.valueOf(effect),
                state == FinalState.ORDERED && due.isBefore(today));
    }
}
