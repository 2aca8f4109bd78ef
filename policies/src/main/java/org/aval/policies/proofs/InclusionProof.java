package org.aval.policies.proofs;

import java.util.List;

/** The hashes beside the way from a leaf to the root: at most one for each time the tree doubled. */
public record InclusionProof(long index, long size, List<Hash> path) {

    /** Keeps its own list. */
    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new MalformedProofException("no leaf " + index + " among " + size);
        }
        path = List.copyOf(path);
    }

    /** Does this leaf stand at this place under this root? (RFC 9162, section 2.1.3.2.) */
    public boolean holds(Hash leaf, Hash root) {
        long place = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = Hash.ofNodes(beside, hash);
                int up = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                hash = Hash.ofNodes(hash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
