package org.aval.policies.proofs;

import java.util.ArrayList;
import java.util.List;

/** The tree of RFC 9162 over leaves that are only ever added: its root at any size, and its proofs. */
public final class MerkleTree {

    private final Nodes nodes;

    /** A tree over these whole subtrees. */
    public MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The root over the first leaves, this many. */
    public Hash root(long size) {
        return size == 0 ? Hash.OF_NOTHING : range(0, size);
    }

    /** That a leaf stands at this place in the tree of this size. */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " among " + size);
        }
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + half(to - from);
            if (index < middle) {
                path.add(range(middle, to));
                to = middle;
            } else {
                path.add(range(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, reversed(path));
    }

    /** That the tree of the greater size begins with the tree of the smaller one. */
    public ConsistencyProof consistency(long smaller, long size) {
        if (smaller < 0 || smaller > size) {
            throw new IllegalArgumentException("no tree of " + smaller + " in one of " + size);
        }
        List<Hash> path = new ArrayList<>();
        if (smaller > 0 && smaller < size) {
            collect(smaller, size, path);
        }
        return new ConsistencyProof(smaller, size, reversed(path));
    }

    private void collect(long smaller, long size, List<Hash> path) {
        long from = 0;
        long to = size;
        while (smaller != to) {
            long middle = from + half(to - from);
            if (smaller <= middle) {
                path.add(range(middle, to));
                to = middle;
            } else {
                path.add(range(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            path.add(range(from, to));
        }
    }

    /** The hash over the leaves from one place to another, where a subtree begins. */
    private Hash range(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.at(level, from >> level);
        }
        long middle = from + half(size);
        return Hash.ofNodes(range(from, middle), range(middle, to));
    }

    /** The greatest power of two below the size: what stands on the left. */
    private static long half(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static List<Hash> reversed(List<Hash> path) {
        List<Hash> turned = new ArrayList<>(path.size());
        for (int i = path.size() - 1; i >= 0; i--) {
            turned.add(path.get(i));
        }
        return List.copyOf(turned);
    }
}
