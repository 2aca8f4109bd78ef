package org.aval.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aval.policies.proofs.Hash;
import org.aval.policies.proofs.MerkleTree;
import org.aval.policies.proofs.Nodes;

/**
 * The tree as it is kept: the hashes of leaves in tiles of 256, whole subtrees above the tiles one by one, and the leaves of
 * the last tile, which is not full yet, with their acts. What a proof needs is looked up at once: where first, then what.
 */
@Dependent
public class LogTree {

    /** A tile holds the leaves of a subtree of this level. */
    static final int TILE_LEVEL = 8;

    static final int TILE = 1 << TILE_LEVEL;

    private record Place(int level, long index) {}

    @PersistenceContext
    EntityManager em;

    /** What is needed to prove that leaves stand at these places. */
    public MerkleTree forProofs(Collection<Long> places, long size) {
        Set<Place> wanted = new HashSet<>();
        MerkleTree asking = new MerkleTree(noting(wanted));
        places.forEach(place -> asking.inclusion(place, size));
        return read(wanted);
    }

    /** What is needed to prove that a tree begins with a smaller one, and for the roots of both. */
    public MerkleTree forConsistency(long smaller, long size) {
        Set<Place> wanted = new HashSet<>();
        MerkleTree asking = new MerkleTree(noting(wanted));
        asking.consistency(smaller, size);
        asking.root(smaller);
        asking.root(size);
        return read(wanted);
    }

    /** What is needed to let a tree of this size grow. */
    public Nodes forGrowth(long size) {
        Set<Place> wanted = new HashSet<>();
        new MerkleTree(noting(wanted)).root(size);
        return nodes(wanted);
    }

    /** The hashes of the leaves that stand in the tile that is not full yet. */
    byte[] lastTile(long size) {
        byte[] tile = size % TILE == 0 ? null : tiles(List.of(size / TILE)).get(size / TILE);
        return tile == null ? new byte[0] : tile;
    }

    private static Nodes noting(Set<Place> wanted) {
        return (level, index) -> {
            wanted.add(new Place(level, index));
            return Hash.OF_NOTHING;
        };
    }

    private MerkleTree read(Set<Place> wanted) {
        return new MerkleTree(nodes(wanted));
    }

    private Nodes nodes(Set<Place> wanted) {
        Map<Long, byte[]> tiles = tiles(wanted.stream()
                .filter(place -> place.level < TILE_LEVEL)
                .map(LogTree::tileOf)
                .distinct()
                .toList());
        Map<Place, Hash> above = above(
                wanted.stream().filter(place -> place.level >= TILE_LEVEL).toList());
        return (level, index) -> {
            Place place = new Place(level, index);
            return level >= TILE_LEVEL
                    ? Objects.requireNonNull(above.get(place), "a subtree is missing")
                    : inTile(Objects.requireNonNull(tiles.get(tileOf(place)), "a tile is missing"), level, index);
        };
    }

    private static long tileOf(Place place) {
        return place.index << place.level >> TILE_LEVEL;
    }

    private static Hash inTile(byte[] tile, int level, long index) {
        if (level == 0) {
            return Hash.at(tile, (int) (index % TILE));
        }
        return Hash.ofNodes(inTile(tile, level - 1, 2 * index), inTile(tile, level - 1, 2 * index + 1));
    }

    private Map<Long, byte[]> tiles(List<Long> wanted) {
        Map<Long, byte[]> read = new HashMap<>();
        if (wanted.isEmpty()) {
            return read;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select t.place, t.hashes from evidence_tile t where t.place in (:wanted)
                         union all
                        select w.place, string_agg(l.leaf, ''::bytea order by e.place)
                          from (select cast(w as bigint) as place from unnest(cast(:tiles as bigint[])) w) w
                          join evidence_entry e on e.place >= w.place * 256 and e.place < (w.place + 1) * 256
                          join evidence_leaf l on l.id = e.leaf_id
                         where not exists (select 1 from evidence_tile t where t.place = w.place)
                         group by w.place""",
                        Tuple.class)
                .setParameter("wanted", wanted)
                .setParameter("tiles", wanted.toArray(Long[]::new))
                .getResultList();
        rows.forEach(row -> read.put(row.get("place", Number.class).longValue(), row.get("hashes", byte[].class)));
        return read;
    }

    private Map<Place, Hash> above(List<Place> wanted) {
        Map<Place, Hash> read = new HashMap<>();
        if (wanted.isEmpty()) {
            return read;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select n.level, n.place, n.hash
                          from unnest(cast(:levels as integer[]), cast(:places as bigint[])) as w(level, place)
                          join evidence_node n on n.level = w.level and n.place = w.place""",
                        Tuple.class)
                .setParameter("levels", wanted.stream().map(Place::level).toArray(Integer[]::new))
                .setParameter("places", wanted.stream().map(Place::index).toArray(Long[]::new))
                .getResultList();
        rows.forEach(row -> read.put(
                new Place(
                        row.get("level", Number.class).intValue(),
                        row.get("place", Number.class).longValue()),
                Hash.of(row.get("hash", byte[].class))));
        return read;
    }
}
