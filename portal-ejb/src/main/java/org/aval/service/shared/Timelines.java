package org.aval.service.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Role;

/** Reads a record's journal with the names of the authors, newest first, in one statement. */
@Dependent
public class Timelines {

    @PersistenceContext
    EntityManager em;

    /**
     * The timeline of a record.
     *
     * @param register the name of the record's table, a constant of the code and never a value from outside
     */
    public List<TimelineLine> of(String register, UUID record) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select j.at, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as who, j.acted_as, j.step,"
                                + " j.to_state, j.motive from " + register
                                + "_journal j left join person p on p.staff_no = j.author"
                                + " where j." + register + "_id = :id order by j.line desc",
                        Tuple.class)
                .setParameter("id", record)
                .getResultList();
        return rows.stream()
                .map(row -> new TimelineLine(
                        Columns.moment(row, "at"),
                        row.get("who", String.class),
                        Columns.constant(row, "acted_as", Role.class),
                        Columns.text(row, "step"),
                        Columns.text(row, "to_state"),
                        Columns.text(row, "motive")))
                .toList();
    }
}
