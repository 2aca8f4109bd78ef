package org.aval.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideDatabaseTest {

    @TempDir
    Path parent;

    @Test
    void it_is_used_when_the_environment_names_it() {
        assertThat(DatabaseAccess.from(Map.of())).isEmpty();
        assertThat(DatabaseAccess.from(Map.of("AVAL_DB_URL", " "))).isEmpty();
        assertThat(DatabaseAccess.from(Map.of("AVAL_DB_URL", "jdbc:postgresql://db/aval", "AVAL_DB_PASSWORD", "p")))
                .contains(new DatabaseAccess("jdbc:postgresql://db/aval", "aval_portal", "p", "aval_owner", ""));
    }

    @Test
    void one_that_cannot_be_reached_is_told_in_one_sentence() {
        String url = "jdbc:postgresql://127.0.0.1:" + Ports.anyFree() + "/aval";
        assertThatThrownBy(() -> OutsideDatabase.reached(new DatabaseAccess(url, "a", "b", "c", "d")))
                .isInstanceOf(CannotStart.class)
                .message()
                .startsWith("The database at " + url + " (AVAL_DB_URL) cannot be used: Connection to 127.0.0.1")
                .hasLineCount(1);
    }

    @Test
    void one_that_can_be_reached_is_neither_stopped_nor_watched() {
        DataFolder data = DataFolder.hold(parent.resolve("data"));
        try (EmbeddedDatabase elsewhere = EmbeddedDatabase.start(
                PostgresBinaries.unpackedIn(Path.of("target/postgres").toAbsolutePath()), data)) {
            OutsideDatabase outside = OutsideDatabase.reached(elsewhere.access());
            outside.close();
            assertThat(elsewhere.isAlive()).isTrue();
            assertThat(outside.isAlive()).isTrue();
        } finally {
            assertThatCode(data::close).doesNotThrowAnyException();
        }
    }
}
