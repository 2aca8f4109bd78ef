package org.aval.policies.proofs;

/** Where the hashes of whole subtrees are kept: a subtree of level 0 is a leaf, one of level n has 2 to the n leaves. */
@FunctionalInterface
public interface Nodes {

    /** The hash of the subtree that stands at this place among those of its level. */
    Hash at(int level, long index);
}
