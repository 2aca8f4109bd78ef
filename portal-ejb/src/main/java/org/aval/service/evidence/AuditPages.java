package org.aval.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aval.policies.proofs.Hash;
import org.aval.service.shared.Columns;

/**
 * Reads the log stretch by stretch and asks the registers one by one, each in a transaction of its own: an audit of a long log
 * holds up nobody.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditPages {

    /** How many leaves are gone through at once: whole tiles. */
    static final int LEAVES = 256 * LogTree.TILE;

    private static final String LEAVES_OF =
            """
            select e.place, l.leaf, l.register from evidence_entry e join evidence_leaf l on l.id = e.leaf_id
             where e.place >= :from and e.place < :until""";

    @PersistenceContext
    EntityManager em;

    @Inject
    KeptCheckpoints kept;

    /** A walk over the log as it is now. What it said it was is read before its size, which only grows. */
    public LogWalk begin() {
        List<KnownCheckpoint> known = kept.all();
        Number size = (Number) em.createNativeQuery("select coalesce(max(place) + 1, 0) from evidence_entry")
                .getSingleResult();
        return new LogWalk(size.longValue(), known);
    }

    /** The stretch from one place to another. */
    public AuditPage read(long from, long until) {
        Map<Long, Hash> leaves = new HashMap<>();
        Map<Long, String> registers = new HashMap<>();
        for (Tuple row : rows(LEAVES_OF, from, until)) {
            leaves.put(place(row), Hash.of(row.get("leaf", byte[].class)));
            registers.put(place(row), Columns.text(row, "register").intern());
        }
        Map<Boolean, List<Long>> erased =
                rows("select place, finding from examined_lines(:from, :until)", from, until).stream()
                        .collect(Collectors.partitioningBy(
                                row -> Columns.text(row, "finding").equals("ERASED"),
                                Collectors.mapping(AuditPages::place, Collectors.toList())));
        return new AuditPage(
                from,
                until,
                leaves,
                registers,
                tiles(from, until),
                nodes(from, until),
                erased.getOrDefault(false, List.of()),
                erased.getOrDefault(true, List.of()).size(),
                checkpoints(from, until));
    }

    /** The registers whose lines leave leaves. */
    @SuppressWarnings("unchecked")
    public List<String> registers() {
        return em.createNativeQuery("select register from evidence_registers() order by register", String.class)
                .getResultList();
    }

    /** The lines of a register of which the log knows nothing: each has its leaf since the moment it was written. */
    public Optional<UnloggedLines> unlogged(String register) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        "select record, line, lines from unlogged_lines(:register, 1)", Tuple.class)
                .setParameter("register", register)
                .getResultList();
        return found.stream()
                .map(row -> new UnloggedLines(
                        Columns.id(row, "record"),
                        row.get("line", Number.class).intValue(),
                        row.get("lines", Number.class).longValue()))
                .findFirst();
    }

    private Map<Long, byte[]> tiles(long from, long until) {
        Map<Long, byte[]> tiles = new HashMap<>();
        rows(
                        "select place, hashes from evidence_tile where place >= :from / 256 and place < (:until + 255)"
                                + " / 256",
                        from,
                        until)
                .forEach(row -> tiles.put(place(row), row.get("hashes", byte[].class)));
        return tiles;
    }

    /** Those that become whole with a leaf of this stretch. */
    private Map<String, Hash> nodes(long from, long until) {
        Map<String, Hash> nodes = new HashMap<>();
        rows(
                        """
                        select n.level, n.place, n.hash
                          from generate_series(8, 62) as g(level)
                          join evidence_node n on n.level = g.level
                           and n.place >= (:from >> g.level) and n.place <= (:until >> g.level)""",
                        from,
                        until)
                .forEach(row -> nodes.put(
                        row.get("level", Number.class) + "/" + place(row), Hash.of(row.get("hash", byte[].class))));
        return nodes;
    }

    private List<KnownCheckpoint> checkpoints(long from, long until) {
        return rows("select size, note from evidence_checkpoint where size > :from and size <= :until", from, until)
                .stream()
                .map(row ->
                        KeptCheckpoints.unchecked(row.get("size", Number.class).longValue(), Columns.text(row, "note")))
                .toList();
    }

    private static long place(Tuple row) {
        return row.get("place", Number.class).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, long from, long until) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
