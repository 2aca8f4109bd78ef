package org.aval.policies.proofs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trees for tests: grown leaf by leaf, and once more by the recursion of RFC 9162 as it stands there. */
final class Forest {

    private Forest() {}

    static List<Hash> leaves(int size) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(Hash.ofLeaf(("act " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return leaves;
    }

    static MerkleTree grown(List<Hash> leaves) {
        Map<String, Hash> kept = new HashMap<>();
        Frontier frontier = new Frontier();
        leaves.forEach(leaf -> frontier.add(leaf, (level, index, hash) -> kept.put(level + "/" + index, hash)));
        return new MerkleTree((level, index) -> kept.get(level + "/" + index));
    }

    /** MTH(D[n]) of RFC 9162, section 2.1.1, over hashes of leaves. */
    static byte[] root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.get(0).bytes();
        }
        int half = 1;
        while (half * 2 < leaves.size()) {
            half *= 2;
        }
        byte[] left = root(leaves.subList(0, half));
        byte[] right = root(leaves.subList(half, leaves.size()));
        byte[] both = new byte[65];
        both[0] = 1;
        System.arraycopy(left, 0, both, 1, 32);
        System.arraycopy(right, 0, both, 33, 32);
        return sha256(both);
    }

    private static byte[] sha256(byte[] of) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
