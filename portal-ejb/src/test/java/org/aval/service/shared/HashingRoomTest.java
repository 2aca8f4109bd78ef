package org.aval.service.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HashingRoomTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void only_so_many_are_inside_and_the_next_is_told_at_once() {
        HashingRoom room = new HashingRoom(2, 0, LONG);
        assertThat(room.enter()).isTrue();
        assertThat(room.enter()).isTrue();
        assertThat(room.enter()).isFalse();
        room.leave();
        assertThat(room.enter()).isTrue();
    }

    @Test
    void who_waits_comes_in_when_somebody_leaves() throws Exception {
        HashingRoom room = new HashingRoom(1, 1, LONG);
        assertThat(room.enter()).isTrue();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> waiting = other.submit(room::enter);
            room.leave();
            assertThat(waiting.get(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            other.shutdown();
        }
    }

    @Test
    void nobody_waits_for_ever_and_who_gave_up_leaves_no_gap() {
        HashingRoom room = new HashingRoom(1, 1, Duration.ZERO);
        assertThat(room.enter()).isTrue();
        assertThat(room.enter()).as("in line, out of patience").isFalse();
        room.leave();
        assertThat(room.enter()).isTrue();
    }
}
