package org.aval.service.payments;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.payments.PaymentRunState;
import org.aval.domain.payments.PaymentShape;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** The files of payments and their pieces, as they stand in the database. */
@Dependent
class PaymentRuns {

    private static final int LAST = 20;
    private static final int LONGEST_NAME = 120;

    @PersistenceContext
    EntityManager em;

    /** The last files, newest first. */
    List<PaymentRun> last() {
        return rows("order by r.received_at desc, r.id", null);
    }

    /** Files that are not read to their end. */
    List<PaymentRun> open() {
        return rows("where r.state in ('WAITING', 'READING') order by r.received_at", null);
    }

    /** @throws Refusal when there is none */
    PaymentRun any(UUID id) {
        return rows("where r.id = :id", id).stream().findFirst().orElseThrow(() -> new Refusal("payments.unknownFile"));
    }

    void keep(UUID run, int place, byte[] body) {
        em.createNativeQuery("insert into payment_piece (run_id, place, body) values (:run, :place, :body)")
                .setParameter("run", run)
                .setParameter("place", place)
                .setParameter("body", body)
                .executeUpdate();
    }

    byte @Nullable [] piece(UUID run, int place) {
        @SuppressWarnings("unchecked")
        List<byte[]> found = em.createNativeQuery(
                        "select body from payment_piece where run_id = :run and place = :place", byte[].class)
                .setParameter("run", run)
                .setParameter("place", place)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** A place for a file whose pieces follow. */
    void announce(UUID run, String fileName, Act act) {
        String name = fileName.strip();
        em.createNativeQuery(
                        """
                        insert into payment_run (id, state, shape, file_name, charset, sha256, bytes, lines, received_at, received_by)
                        values (:run, 'WAITING', 'GENERIC', :name, 'UTF-8', repeat('0', 64), 1, 0, :at, :author)""")
                .setParameter("run", run)
                .setParameter("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .setParameter("at", act.at())
                .setParameter("author", act.by().staffNo())
                .executeUpdate();
    }

    /** What is known of it once it is here. */
    void describe(UUID run, PaymentShape shape, PaymentReceipt receipt) {
        em.createNativeQuery(
                        """
                        update payment_run set shape = :shape, charset = :charset, sha256 = :sha, bytes = :bytes, lines = :lines
                         where id = :run""")
                .setParameter("run", run)
                .setParameter("shape", shape.name())
                .setParameter("charset", receipt.charset().name())
                .setParameter("sha", receipt.sha256())
                .setParameter("bytes", receipt.bytes())
                .setParameter("lines", receipt.lines())
                .executeUpdate();
    }

    String charset(UUID run) {
        return (String) em.createNativeQuery("select charset from payment_run where id = :run")
                .setParameter("run", run)
                .getSingleResult();
    }

    /**
     * The next lines of a file were read.
     *
     * @param from how many were before
     * @return false when another node reads it, or it was stopped
     */
    boolean advance(UUID run, int from, int read, int unreadable) {
        return em.createNativeQuery(
                                """
                        update payment_run set state = 'READING', lines_read = lines_read + :read, unreadable = unreadable + :unreadable
                         where id = :run and lines_read = :before and state in ('WAITING', 'READING')""")
                        .setParameter("run", run)
                        .setParameter("before", from)
                        .setParameter("read", read)
                        .setParameter("unreadable", unreadable)
                        .executeUpdate()
                == 1;
    }

    void count(UUID run, int found, int known) {
        em.createNativeQuery("update payment_run set found = found + :found, known = known + :known where id = :run")
                .setParameter("run", run)
                .setParameter("found", found)
                .setParameter("known", known)
                .executeUpdate();
    }

    /** It ends, and with it the file: @return false when it had ended already */
    boolean end(UUID run, PaymentRunState state, Act act) {
        boolean ended = em.createNativeQuery(
                                """
                        update payment_run set state = :state, finished_at = :at
                         where id = :run and state in ('WAITING', 'READING')""")
                        .setParameter("run", run)
                        .setParameter("state", state.name())
                        .setParameter("at", act.at())
                        .executeUpdate()
                == 1;
        em.createNativeQuery("delete from payment_piece where run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
        return ended;
    }

    @SuppressWarnings("unchecked")
    private List<PaymentRun> rows(String which, @Nullable UUID id) {
        var query = em.createNativeQuery(
                "select r.*, "
                        + "coalesce(trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name), r.received_by) as name"
                        + " from payment_run r left join person p on p.staff_no = r.received_by " + which,
                Tuple.class);
        if (id != null) {
            query.setParameter("id", id);
        }
        List<Tuple> rows = query.setMaxResults(LAST).getResultList();
        return rows.stream().map(PaymentRuns::row).toList();
    }

    private static PaymentRun row(Tuple row) {
        return new PaymentRun(
                Columns.id(row, "id"),
                Columns.constant(row, "state", PaymentRunState.class),
                Columns.constant(row, "shape", PaymentShape.class),
                Columns.text(row, "file_name"),
                row.get("lines", Integer.class),
                row.get("lines_read", Integer.class),
                row.get("unreadable", Integer.class),
                row.get("found", Integer.class),
                row.get("known", Integer.class),
                Columns.moment(row, "received_at"),
                Columns.text(row, "name"));
    }
}
