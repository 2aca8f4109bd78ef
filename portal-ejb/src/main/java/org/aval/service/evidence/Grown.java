package org.aval.service.evidence;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.aval.policies.proofs.Frontier;
import org.aval.policies.proofs.Hash;

/** What becomes whole while leaves are added: full tiles, and the subtrees above them. */
final class Grown implements Frontier.Keeper {

    private final List<Long> tiles = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private final List<byte[]> nodes = new ArrayList<>();
    private ByteArrayOutputStream tile = new ByteArrayOutputStream();

    /**
     * Leaves are added to a tree of this size.
     *
     * @param begun the hashes in the tile that is not full yet
     */
    Grown(long size, byte[] begun) {
        if (begun.length != size % LogTree.TILE * Hash.OF_NOTHING.bytes().length) {
            throw new IllegalStateException("leaves of the last tile are missing");
        }
        tile.writeBytes(begun);
    }

    @Override
    public void keep(int level, long index, Hash hash) {
        if (level == 0) {
            tile.writeBytes(hash.bytes());
            if (index % LogTree.TILE == LogTree.TILE - 1) {
                tiles.add(index / LogTree.TILE);
                hashes.add(tile.toByteArray());
                tile = new ByteArrayOutputStream();
            }
        } else if (level >= LogTree.TILE_LEVEL) {
            levels.add(level);
            places.add(index);
            nodes.add(hash.bytes());
        }
    }

    void keepIn(EntityManager em) {
        if (tiles.isEmpty()) {
            return;
        }
        em.createNativeQuery(
                        """
                        insert into evidence_tile (place, hashes)
                        select place, hashes from unnest(cast(:places as bigint[]), cast(:hashes as bytea[])) as w(place, hashes)""")
                .setParameter("places", tiles.toArray(Long[]::new))
                .setParameter("hashes", hashes.toArray(byte[][]::new))
                .executeUpdate();
        em.createNativeQuery(
                        """
                        insert into evidence_node (level, place, hash)
                        select level, place, hash
                          from unnest(cast(:levels as integer[]), cast(:places as bigint[]), cast(:hashes as bytea[])) as w(level, place, hash)""")
                .setParameter("levels", levels.toArray(Integer[]::new))
                .setParameter("places", places.toArray(Long[]::new))
                .setParameter("hashes", nodes.toArray(byte[][]::new))
                .executeUpdate();
    }
}
