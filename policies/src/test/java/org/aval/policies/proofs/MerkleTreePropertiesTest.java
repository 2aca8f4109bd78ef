package org.aval.policies.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tree and its proofs, at every size, against the recursion the standard is written in. */
class MerkleTreePropertiesTest {

    private static final int MOST = 130;

    @Test
    void every_root_is_the_one_of_the_standard() {
        List<Hash> leaves = Forest.leaves(MOST);
        MerkleTree tree = Forest.grown(leaves);
        Frontier frontier = new Frontier();
        for (int size = 0; size <= MOST; size++) {
            byte[] expected = Forest.root(leaves.subList(0, size));
            assertThat(tree.root(size).bytes()).isEqualTo(expected);
            assertThat(frontier.root().bytes()).isEqualTo(expected);
            if (size < MOST) {
                frontier.add(leaves.get(size), (level, index, hash) -> {});
            }
        }
    }

    @Test
    void every_leaf_of_every_tree_is_proven_and_no_other_leaf_in_its_place() {
        List<Hash> leaves = Forest.leaves(MOST);
        MerkleTree tree = Forest.grown(leaves);
        for (int size = 1; size <= MOST; size++) {
            Hash root = tree.root(size);
            for (int place = 0; place < size; place++) {
                InclusionProof proof = tree.inclusion(place, size);
                assertThat(proof.holds(leaves.get(place), root)).isTrue();
                assertThat(proof.holds(leaves.get((place + 1) % MOST), root)).isFalse();
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(64 - Long.numberOfLeadingZeros(size));
            }
        }
    }

    @Test
    void every_tree_is_proven_to_begin_with_every_smaller_one() {
        List<Hash> leaves = Forest.leaves(MOST);
        MerkleTree tree = Forest.grown(leaves);
        for (int size = 0; size <= MOST; size++) {
            for (int smaller = 0; smaller <= size; smaller++) {
                ConsistencyProof proof = tree.consistency(smaller, size);
                assertThat(proof.holds(tree.root(smaller), tree.root(size)))
                        .as("%d in %d", smaller, size)
                        .isTrue();
                assertThat(ConsistencyProof.parse(proof.text())).isEqualTo(proof);
            }
        }
    }

    @Property(tries = 300)
    void a_tree_with_one_other_leaf_below_the_smaller_size_is_never_consistent(
            @ForAll @IntRange(min = 2, max = 90) int size,
            @ForAll @IntRange(max = 1000) int where,
            @ForAll @IntRange(max = 1000) int which) {
        int smaller = 1 + where % (size - 1);
        List<Hash> leaves = Forest.leaves(size);
        List<Hash> other = new ArrayList<>(leaves);
        other.set(which % smaller, Hash.OF_NOTHING);
        MerkleTree tree = Forest.grown(leaves);
        MerkleTree forged = Forest.grown(other);
        assertThat(forged.consistency(smaller, size).holds(tree.root(smaller), forged.root(size)))
                .isFalse();
        assertThat(tree.consistency(smaller, size).holds(tree.root(smaller), forged.root(size)))
                .isFalse();
    }

    @Property(tries = 500)
    void a_proof_with_one_flipped_bit_or_one_hash_more_or_less_proves_nothing(
            @ForAll @IntRange(min = 2, max = 120) int size,
            @ForAll @IntRange(max = 1000) int where,
            @ForAll @IntRange(max = 5000) int which) {
        List<Hash> leaves = Forest.leaves(size);
        MerkleTree tree = Forest.grown(leaves);
        int place = where % size;
        Hash root = tree.root(size);
        InclusionProof proof = tree.inclusion(place, size);
        List<Hash> flipped = new ArrayList<>(proof.path());
        flipped.set(which % flipped.size(), flipped(flipped.get(which % flipped.size()), which));
        assertThat(new InclusionProof(place, size, flipped).holds(leaves.get(place), root))
                .isFalse();
        List<Hash> longer = new ArrayList<>(proof.path());
        longer.add(root);
        assertThat(new InclusionProof(place, size, longer).holds(leaves.get(place), root))
                .isFalse();
        List<Hash> shorter = proof.path().subList(0, proof.path().size() - 1);
        assertThat(new InclusionProof(place, size, shorter).holds(leaves.get(place), root))
                .isFalse();
    }

    @Property(tries = 200)
    void a_tree_goes_on_from_its_right_edge_as_if_it_had_never_stopped(
            @ForAll @IntRange(max = 300) int begun, @ForAll @IntRange(max = 300) int more) {
        List<Hash> leaves = Forest.leaves(begun + more);
        MerkleTree whole = Forest.grown(leaves);
        Frontier resumed = new Frontier(begun, nodesOf(leaves));
        leaves.subList(begun, begun + more).forEach(leaf -> resumed.add(leaf, (level, index, hash) -> {}));
        assertThat(resumed.root()).isEqualTo(whole.root(begun + more));
    }

    private static Nodes nodesOf(List<Hash> leaves) {
        return (level, index) -> {
            int from = (int) (index << level);
            return Hash.of(Forest.root(leaves.subList(from, from + (1 << level))));
        };
    }

    private static Hash flipped(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8 % 32] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }
}
