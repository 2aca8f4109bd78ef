package org.aval.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path parent;

    private DataFolder data;

    @BeforeEach
    void hold() {
        data = DataFolder.hold(parent.resolve("data"));
    }

    @AfterEach
    void release() throws IOException {
        data.close();
    }

    @Test
    void a_server_of_this_folder_is_stopped() throws IOException {
        Process left = process(ServerProcess.mark(data));
        Leftovers.remember(left.toHandle(), data);
        Leftovers.stop(data);
        assertThat(left.isAlive()).isFalse();
        assertThat(data.at("server.pid")).doesNotExist();
    }

    @Test
    void a_process_that_only_has_the_number_is_left_alone() throws IOException {
        Process stranger = process("-Daval.data=/srv/another");
        try {
            Leftovers.remember(stranger.toHandle(), data);
            Leftovers.stop(data);
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void nothing_left_is_nothing_to_do() throws IOException {
        Leftovers.stop(data);
        Files.writeString(data.at("server.pid"), "not a number");
        Leftovers.stop(data);
        assertThat(data.at("server.pid")).doesNotExist();
    }

    /** A process that has the argument and does nothing. */
    private static Process process(String argument) throws IOException {
        return new ProcessBuilder(List.of("sh", "-c", "while :; do read line; done", argument)).start();
    }
}
