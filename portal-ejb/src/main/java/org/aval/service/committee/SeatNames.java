package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.service.shared.Columns;

/** Whose seats are whose: also of those who left, because the minutes still name them. */
@Dependent
class SeatNames {

    @PersistenceContext
    EntityManager em;

    /** Who has which seat, by name. */
    Map<UUID, String> all() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select s.id, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
                          from committee_seat s join person p on p.id = s.person_id""",
                        Tuple.class)
                .getResultList();
        Map<UUID, String> names = new HashMap<>();
        rows.forEach(row -> names.put(Columns.id(row, "id"), Columns.text(row, "name")));
        return names;
    }
}
