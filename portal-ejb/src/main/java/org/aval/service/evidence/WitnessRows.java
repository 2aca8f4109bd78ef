package org.aval.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.aval.domain.evidence.Witness;
import org.aval.domain.evidence.WitnessState;
import org.aval.domain.evidence.WitnessWay;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Columns;

/** The witnesses with what each was handed last; those that stand first. */
@Dependent
class WitnessRows {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<WitnessRow> all(Actor reader) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select w.id, w.version, w.name, w.way, w.place, w.state, coalesce(d.size, 0) as size, d.at
                          from evidence_witness w
                          left join lateral (select size, at from evidence_delivery d where d.evidence_witness_id = w.id
                                              order by size desc limit 1) d on true
                         order by w.state, w.name, w.id""",
                        Tuple.class)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> row(row, reader)).toList();
    }

    boolean stands(WitnessWay way, String place) {
        return !em.createNativeQuery(
                        "select 1 from evidence_witness where way = :way and place = :place and state = 'NAMED'")
                .setParameter("way", way.name())
                .setParameter("place", place)
                .getResultList()
                .isEmpty();
    }

    private static WitnessRow row(Tuple row, Actor reader) {
        WitnessState state = Columns.constant(row, "state", WitnessState.class);
        return new WitnessRow(
                Columns.id(row, "id"),
                row.get("version", Number.class).intValue(),
                Columns.text(row, "name"),
                Columns.constant(row, "way", WitnessWay.class),
                Columns.text(row, "place"),
                state,
                row.get("size", Number.class).longValue(),
                row.get("at", Instant.class),
                Witness.releasing(state, reader));
    }
}
