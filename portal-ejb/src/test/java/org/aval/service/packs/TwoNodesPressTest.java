package org.aval.service.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.packs.PackWish;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One queue, two nodes: what one presses the other passes over, until the one that presses it is no more. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoNodesPressTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String STEPS =
            "select string_agg(step, ' ' order by line) from pack_journal where pack_id = ?";

    private final ExecutorService nodes = Executors.newFixedThreadPool(2);
    private PackBatch batch;
    private PackDesk desk;

    @BeforeEach
    void the_queue() {
        batch = house.get(PackBatch.class);
        desk = house.get(PackDesk.class);
    }

    @AfterEach
    void no_node() {
        nodes.shutdownNow();
    }

    @Test
    void two_that_take_at_once_press_each_pack_once_and_leave_none() throws Exception {
        List<UUID> packs = asked(8);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Integer>> working = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            working.add(nodes.submit(() -> {
                together.await();
                int pressed = 0;
                while (pressed()) {
                    pressed++;
                }
                return pressed;
            }));
        }
        int first = working.get(0).get();
        int second = working.get(1).get();

        assertThat(first + second).isEqualTo(packs.size());
        assertThat(List.of(first, second)).as("both worked").doesNotContain(0);
        for (UUID pack : packs) {
            assertThat(house.words(STEPS, pack)).containsExactly("REQUEST TAKE_UP FINISH");
        }
        assertThat(house.words("select pack_id from pack_file")).hasSameSizeAs(packs);
        assertThat(house.words("select id from mail where kind = 'packs.ready'"))
                .hasSameSizeAs(packs);
        assertThat(house.words("select pack_id from pack_job union all select pack_id from pack_progress"))
                .isEmpty();
    }

    @Test
    void what_a_node_presses_is_passed_over_and_taken_up_first_once_it_died() throws Exception {
        List<UUID> packs = asked(3);
        try (Connection hand = house.connection()) {
            hand.setAutoCommit(false);
            heldBack(hand, packs.get(0));
            Future<Boolean> dying = nodes.submit(this::pressed);
            String process = waitingFor(hand);

            assertThat(pressed()).isTrue();
            assertThat(states(packs)).containsExactly("GENERATING", "READY", "REQUESTED");

            house.changeAsPortal("select pg_terminate_backend(?)", Integer.parseInt(process));
            assertThatThrownBy(dying::get).as("the node that died").isNotNull();
            hand.rollback();
        }
        assertThat(house.words("select pack_id from pack_file"))
                .as("no half of it")
                .hasSize(1);

        assertThat(pressed()).isTrue();
        assertThat(states(packs)).as("who waits longest first").containsExactly("READY", "READY", "REQUESTED");
        assertThat(pressed()).isTrue();
        assertThat(pressed()).as("nothing is left").isFalse();
        assertThat(states(packs)).containsOnly("READY");
        assertThat(house.words(STEPS, packs.get(0))).containsExactly("REQUEST TAKE_UP TAKE_UP FINISH");
        assertThat(house.words(STEPS, packs.get(1))).containsExactly("REQUEST TAKE_UP FINISH");
        assertThat(house.words("select id from mail where kind = 'packs.ready'"))
                .hasSameSizeAs(packs);
    }

    /** Whoever wants to keep the file of this pack now waits for this transaction: all is pressed, nothing is kept. */
    private static void heldBack(Connection hand, UUID pack) throws SQLException {
        try (PreparedStatement file =
                hand.prepareStatement("insert into pack_file (pack_id, content) values (?, '\\x00')")) {
            file.setObject(1, pack);
            file.executeUpdate();
        }
    }

    /** The process of the node that has come as far. */
    private String waitingFor(Connection hand) throws SQLException {
        int holder = hand.unwrap(org.postgresql.PGConnection.class).getBackendPID();
        List<String> waiting = List.of();
        while (waiting.isEmpty()) {
            waiting = house.words("select pid from pg_stat_activity where ? = any (pg_blocking_pids(pid))", holder);
        }
        return waiting.get(0);
    }

    private boolean pressed() {
        return as("nobody", () -> batch.pressNext());
    }

    private List<UUID> asked(int many) {
        List<UUID> packs = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            house.clock().forward(Duration.ofSeconds(1));
            packs.add(as(
                    NOEMIE,
                    () -> desk.request(new PackWish(
                            PackKind.ONBOARDING, PackLanguages.FR, "QC", List.of(), TODAY, null, "", null, ""))));
        }
        return packs;
    }

    private List<String> states(List<UUID> packs) {
        return packs.stream()
                .map(pack ->
                        house.words("select state from pack where id = ?", pack).get(0))
                .toList();
    }
}
