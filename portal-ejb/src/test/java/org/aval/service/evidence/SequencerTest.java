package org.aval.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.aval.policies.proofs.Checkpoint;
import org.aval.policies.proofs.Frontier;
import org.aval.policies.proofs.Hash;
import org.aval.policies.proofs.NoteKey;
import org.aval.policies.proofs.ProofFile;
import org.aval.policies.proofs.SaltedLeaf;
import org.aval.policies.proofs.SignedNote;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What acts leave is gathered once and for ever, whatever order they commit in, and signed. */
class SequencerTest extends RegisterTest {

    private static final String COMMAND =
            """
            insert into command_journal (id, at, author, command, outcome)
            values (gen_random_uuid(), now(), 'VB10030', 'tests.Desk.act', 'DONE')""";

    private Sequencer sequencer;

    @BeforeEach
    void sequencer() {
        sequencer = house.get(Sequencer.class);
    }

    @Test
    void every_leaf_of_the_sample_is_gathered_once_and_the_checkpoint_is_the_tree_over_them() {
        long leaves = count("select count(*) from evidence_leaf");
        assertThat(leaves).isGreaterThan(300);
        gatherAll();
        assertThat(count("select count(*) from evidence_entry")).isEqualTo(leaves);
        checkWhole();
        assertThat(count("select count(*) from evidence_tile")).isEqualTo(leaves / 256);
        gatherAll();
        assertThat(count("select count(*) from evidence_checkpoint"))
                .as("nothing new, nothing signed")
                .isEqualTo(1);
    }

    @Test
    void a_log_of_many_tiles_grows_in_batches_and_every_proof_under_it_holds() {
        house.change(
                """
                insert into command_journal (id, at, author, command, outcome)
                select gen_random_uuid(), now(), 'VB10030', 'tests.Desk.act', 'DONE' from generate_series(1, 9000)""");
        gatherAll();
        checkWhole();
        assertThat(count("select count(*) from evidence_node where level > 8")).isPositive();
        NoteKey key = as(AUDITOR, () -> house.get(LogKey.class).checking().orElseThrow());
        for (String id : house.words("select id from command_journal tablesample bernoulli (1)")) {
            List<ActProof> proofs =
                    as(AUDITOR, () -> house.get(ActProofs.class).of("command_journal", UUID.fromString(id)));
            assertThat(proofs).singleElement().satisfies(proof -> assertProven(proof, key));
        }
    }

    private static void assertProven(ActProof proof, NoteKey key) {
        ProofFile file = ProofFile.parse(proof.proof());
        assertThat(file.index()).isEqualTo(proof.index());
        assertThat(file.isSignedBy(key)).isTrue();
        assertThat(file.includes(SaltedLeaf.parse(proof.salt(), proof.payload()).hash()))
                .isTrue();
        assertThat(file.includes(
                        SaltedLeaf.parse(proof.salt(), proof.payload() + " ").hash()))
                .isFalse();
    }

    @Test
    void a_smaller_number_that_commits_after_a_greater_one_is_gathered_too() throws SQLException {
        gatherAll();
        long before = count("select count(*) from evidence_entry");
        try (Connection slow = house.connection()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute(COMMAND);
            house.change(COMMAND);
            gatherAll();
            assertThat(count("select count(*) from evidence_entry")).isEqualTo(before + 1);
            house.change(COMMAND);
            gatherAll();
            slow.commit();
        }
        gatherAll();
        assertThat(count("select count(*) from evidence_entry")).isEqualTo(before + 3);
        checkWhole();
    }

    @Test
    void what_was_undone_leaves_a_gap_that_nobody_looks_for_for_ever() throws SQLException {
        gatherAll();
        try (Connection undone = house.connection()) {
            undone.setAutoCommit(false);
            undone.createStatement().execute(COMMAND);
            undone.rollback();
        }
        house.change(COMMAND);
        for (int round = 0; round < 3; round++) {
            gatherAll();
        }
        assertThat(count("select settled from evidence_mark")).isEqualTo(count("select max(id) from evidence_leaf"));
        String mark = house.words("select xmin from evidence_mark").get(0);
        gatherAll();
        assertThat(house.words("select xmin from evidence_mark"))
                .as("a quiet second writes nothing")
                .containsExactly(mark);
    }

    @Test
    void an_empty_log_waits_for_its_first_leaf() {
        house.change("alter table evidence_leaf disable trigger written_once");
        house.change("delete from evidence_salt");
        house.change("delete from evidence_leaf");
        house.change("alter sequence evidence_leaf_id_seq restart");
        house.change("update evidence_mark set settled = 0, candidate = 0, over = null");
        gatherAll();
        gatherAll();
        house.change(COMMAND);
        gatherAll();
        assertThat(count("select count(*) from evidence_entry")).isEqualTo(1);
    }

    @Test
    void writers_that_commit_and_undo_at_once_lose_nothing_while_two_nodes_gather() throws Exception {
        gatherAll();
        long before = count("select count(*) from evidence_leaf");
        ExecutorService writers = Executors.newFixedThreadPool(6);
        List<Future<Integer>> working = new ArrayList<>();
        for (int writer = 0; writer < 6; writer++) {
            working.add(writers.submit(this::write));
        }
        Sequencer otherNode = house.get(Sequencer.class);
        while (!working.stream().allMatch(Future::isDone)) {
            Stream.of(sequencer, otherNode)
                    .parallel()
                    .forEach(node -> as("nobody", () -> {
                        node.gather();
                    }));
        }
        long kept = 0;
        for (Future<Integer> work : working) {
            kept += work.get();
        }
        writers.shutdown();
        gatherAll();
        gatherAll();
        assertThat(count("select count(*) from evidence_leaf")).isEqualTo(before + kept);
        assertThat(count("select count(*) from evidence_entry")).isEqualTo(before + kept);
        checkWhole();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void who_needs_a_leaf_now_waits_for_the_node_that_gathers_and_a_round_does_not() throws Exception {
        gatherAll();
        house.change(COMMAND);
        try (Connection node = house.connection()) {
            node.setAutoCommit(false);
            node.createStatement().execute("select pg_advisory_xact_lock(" + Sequencer.LOCK + ")");
            ExecutorService needing = Executors.newSingleThreadExecutor();
            Future<Integer> gathered = needing.submit(() -> as("nobody", () -> sequencer.gather()));
            while (count("select count(*) from pg_locks where locktype = 'advisory' and not granted") == 0) {
                // until it waits
            }
            assertThat(as("nobody", () -> sequencer.gatherUnlessTaken())).isZero();
            assertThat(gathered).isNotDone();
            node.rollback();
            assertThat(gathered.get()).isEqualTo(1);
            needing.shutdown();
        }
    }

    private int write() throws SQLException {
        int committed = 0;
        try (Connection writer = house.connection()) {
            writer.setAutoCommit(false);
            for (int act = 0; act < 60; act++) {
                int lines = 1 + ThreadLocalRandom.current().nextInt(4);
                for (int line = 0; line < lines; line++) {
                    writer.createStatement().execute(COMMAND);
                }
                if (ThreadLocalRandom.current().nextInt(3) == 0) {
                    writer.rollback();
                } else {
                    writer.commit();
                    committed += lines;
                }
            }
        }
        return committed;
    }

    @Test
    void a_log_whose_last_leaves_were_taken_away_does_not_go_on() {
        gatherAll();
        house.change("alter table evidence_entry disable trigger written_once");
        house.change("delete from evidence_entry where place >= (select max(place) - 9 from evidence_entry)");
        house.change(COMMAND);
        assertThatThrownBy(() -> as("nobody", () -> {
                    sequencer.gather();
                }))
                .hasMessageContaining("the evidence log signed");
    }

    @Test
    void the_portal_itself_can_only_add() {
        gatherAll();
        for (String table : List.of("entry", "tile", "node", "checkpoint", "log", "mark")) {
            assertThatThrownBy(() -> house.changeAsPortal("delete from evidence_" + table))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> house.change("update evidence_checkpoint set note = note"))
                .hasMessageContaining("written once");
    }

    /** Every entry again, from the leaves of acts, against the newest checkpoint. */
    private void checkWhole() {
        Frontier frontier = new Frontier();
        List<List<String>> rows = house.rows(
                """
                select e.place, encode(l.leaf, 'hex') from evidence_entry e join evidence_leaf l on l.id = e.leaf_id
                 order by e.place""");
        for (List<String> row : rows) {
            assertThat(row.get(0)).isEqualTo(String.valueOf(frontier.size()));
            frontier.add(Hash.of(java.util.HexFormat.of().parseHex(row.get(1))), (level, index, hash) -> {});
        }
        SignedNote note = as("nobody", () -> house.get(Checkpoints.class).last().orElseThrow());
        NoteKey key = as("nobody", () -> house.get(LogKey.class).checking().orElseThrow());
        assertThat(note.isSignedBy(key)).isTrue();
        assertThat(note.checkpoint())
                .isEqualTo(new Checkpoint("chuvb.example/evidence", frontier.size(), frontier.root()));
    }

    private void gatherAll() {
        as("nobody", () -> {
            while (sequencer.gather() > 0) {
                // until nothing waits
            }
        });
    }

    private long count(String sql) {
        return Long.parseLong(house.words(sql).get(0));
    }
}
