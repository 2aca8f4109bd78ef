package org.aval.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import org.aval.policies.proofs.Checkpoint;
import org.aval.policies.proofs.Frontier;
import org.aval.policies.proofs.Hash;

/**
 * Gathers the leaves that acts left since, each once, into the log, and signs what the log is then. One node at a time. What
 * was gathered and its checkpoint come in one transaction.
 */
@Stateless
@PermitAll
public class Sequencer {

    /** How many leaves one transaction gathers at most. */
    static final int BATCH = 4096;

    static final long LOCK = 0x6c65646765724cL;

    @PersistenceContext
    EntityManager em;

    @Inject
    LogTree tree;

    @Inject
    LogKey key;

    @Inject
    Clock clock;

    /**
     * Gathers what waits, up to a batch: for who needs it in the log now, and so waits until whoever gathers has ended.
     *
     * @return how many leaves it was
     * @throws IllegalStateException when leaves are missing
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int gather() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        return gatherAlone();
    }

    /** The same, but who finds another at it leaves the work to it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int gatherUnlessTaken() {
        boolean alone = (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        return alone ? gatherAlone() : 0;
    }

    private int gatherAlone() {
        em.createNativeQuery("select 1 from (select settle_leaves()) settled").getSingleResult();
        List<Tuple> waiting = waiting();
        if (!waiting.isEmpty()) {
            add(waiting);
        }
        return waiting.size();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> waiting() {
        return em.createNativeQuery("select leaf_id, leaf from waiting_leaves(:most)", Tuple.class)
                .setParameter("most", BATCH)
                .getResultList();
    }

    private void add(List<Tuple> waiting) {
        long size = size();
        Frontier frontier = new Frontier(size, tree.forGrowth(size));
        Grown grown = new Grown(size, tree.lastTile(size));
        for (Tuple leaf : waiting) {
            frontier.add(Hash.of(leaf.get("leaf", byte[].class)), grown);
        }
        keepEntries(
                size,
                waiting.stream()
                        .map(leaf -> leaf.get("leaf_id", Number.class).longValue())
                        .toArray(Long[]::new));
        grown.keepIn(em);
        sign(new Checkpoint(key.origin(), frontier.size(), frontier.root()));
    }

    /** A log whose last leaves were taken away does not go on as if nothing had been. */
    private long size() {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select coalesce((select max(place) + 1 from evidence_entry), 0) as entries,
                               coalesce((select max(size) from evidence_checkpoint), 0) as signed""",
                        Tuple.class)
                .getSingleResult();
        long entries = row.get("entries", Number.class).longValue();
        long signed = row.get("signed", Number.class).longValue();
        if (entries != signed) {
            throw new IllegalStateException("the evidence log signed " + signed + " leaves and has " + entries);
        }
        return entries;
    }

    private void keepEntries(long size, Long[] leaves) {
        em.createNativeQuery(
                        """
                        insert into evidence_entry (place, leaf_id)
                        select :size + o - 1, id from unnest(cast(:leaves as bigint[])) with ordinality as w(id, o)""")
                .setParameter("size", size)
                .setParameter("leaves", leaves)
                .executeUpdate();
    }

    private void sign(Checkpoint checkpoint) {
        em.createNativeQuery("insert into evidence_checkpoint (size, note, at) values (:size, :note, :now)")
                .setParameter("size", checkpoint.size())
                .setParameter("note", key.sign(checkpoint.text()).text())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
