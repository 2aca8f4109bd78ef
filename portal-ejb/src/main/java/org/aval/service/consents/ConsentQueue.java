package org.aval.service.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;

/** What is to come down: by who answers for it, and by Communications. */
@Dependent
class ConsentQueue {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    List<ConsentWaiting> of(Actor reader) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select d.image_consent_id, d.use_id, d.reference, d.what, d.standing, d.due_on from image_consent_due d
                         where d.responsible_id = :reader or :office order by d.due_on, d.what""",
                        Tuple.class)
                .setParameter("reader", reader.person())
                .setParameter("office", reader.is(Role.COMMS) || reader.is(Role.COMMS_DIRECTOR))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new ConsentWaiting(
                        Columns.id(row, "image_consent_id"),
                        Columns.id(row, "use_id"),
                        Columns.text(row, "reference"),
                        Columns.text(row, "what"),
                        !"EXPIRED".equals(Columns.text(row, "standing")),
                        Columns.day(row, "due_on")))
                .toList();
    }
}
