package org.aval.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTest {

    private final Running running = new Running();
    private final List<String> stopped = new ArrayList<>();

    @Test
    void what_was_started_last_is_stopped_first() {
        running.start(() -> part("folder"));
        running.start(() -> part("database"));
        running.start(() -> part("server"));
        running.stop();
        assertThat(stopped).containsExactly("server", "database", "folder");
    }

    @Test
    void one_that_does_not_stop_in_order_does_not_keep_the_others() {
        running.start(() -> part("database"));
        running.start(() -> () -> {
            throw new IllegalStateException("stuck");
        });
        running.stop();
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void nothing_is_started_once_the_end_has_begun() {
        running.stop();
        assertThat(running.isStopping()).isTrue();
        assertThatThrownBy(() -> running.start(() -> part("late"))).isInstanceOf(CannotStart.class);
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }
}
