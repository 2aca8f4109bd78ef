package org.aval.service.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.retention.Outcome;
import org.aval.service.shared.Columns;

/** The certificates; row security shows only those that are for who asks. */
@Dependent
class DestructionRows {

    private static final String SELECT =
            """
            select d.id, d.reference, d.part, d.outcome, d.closed_on, d.kept_until, d.destroyed_at, d.texts, d.keys,
                   encode(d.digest, 'hex') as digest
              from case_destruction d
            """;

    @PersistenceContext
    EntityManager em;

    List<Destruction> latest(int most) {
        return rows(em.createNativeQuery(SELECT + " order by d.destroyed_at desc, d.id", Tuple.class)
                .setMaxResults(most));
    }

    Optional<Destruction> one(UUID id) {
        return rows(em.createNativeQuery(SELECT + " where d.id = :id", Tuple.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Destruction> rows(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Destruction(
                        Columns.id(row, "id"),
                        Columns.text(row, "reference"),
                        Columns.text(row, "part"),
                        Columns.constant(row, "outcome", Outcome.class),
                        Columns.day(row, "closed_on"),
                        Columns.day(row, "kept_until"),
                        Columns.moment(row, "destroyed_at"),
                        row.get("texts", Number.class).intValue(),
                        row.get("keys", Number.class).intValue(),
                        Columns.text(row, "digest")))
                .toList();
    }
}
