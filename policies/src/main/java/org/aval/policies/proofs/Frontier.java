package org.aval.policies.proofs;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a tree that grows: as many hashes as its size has ones in binary, and nothing else. */
public final class Frontier {

    /** Who keeps the subtrees that become whole. */
    @FunctionalInterface
    public interface Keeper {

        /** A subtree is whole, for ever. */
        void keep(int level, long index, Hash hash);
    }

    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    /** Of a tree in which nothing stands yet. */
    public Frontier() {
        size = 0;
    }

    /** Of a tree that has this many leaves. */
    public Frontier(long size, Nodes nodes) {
        this.size = size;
        long before = 0;
        for (long left = size; left > 0; left -= Long.highestOneBit(left)) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(left));
            peaks.add(nodes.at(level, before >> level));
            before += Long.highestOneBit(left);
        }
    }

    /** One leaf more. */
    public void add(Hash leaf, Keeper keeper) {
        Hash hash = leaf;
        int level = 0;
        keeper.keep(0, size, hash);
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = Hash.ofNodes(peaks.remove(peaks.size() - 1), hash);
            level++;
            keeper.keep(level, size >> level, hash);
        }
        peaks.add(hash);
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The root over all of them. */
    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        Hash root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.ofNodes(peaks.get(i), root);
        }
        return root;
    }
}
