package org.aval.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One database for all of them: making one costs a second, and each leaves it running as it found it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {

    private static final PostgresBinaries BINARIES =
            PostgresBinaries.unpackedIn(Path.of("target/postgres").toAbsolutePath());

    @TempDir
    static Path parent;

    private DataFolder data;
    private EmbeddedDatabase database;

    @BeforeAll
    void start() {
        data = DataFolder.hold(parent.resolve("the data")); // a blank in the name, as on a real desktop
        database = EmbeddedDatabase.start(BINARIES, data);
    }

    @AfterAll
    void stop() throws Exception {
        database.close();
        data.close();
        assertThat(Processes.livingIn(data.at("postgres"))).isEmpty();
    }

    @Test
    void it_is_a_postgresql_with_the_extensions_the_schema_needs() throws Exception {
        assertThat(asOwner("select current_setting('server_version_num')::int / 10000"))
                .isEqualTo("18");
        assertThat(
                        asOwner(
                                "select string_agg(extname, ' ' order by extname) from pg_extension where extname <> 'plpgsql'"))
                .isEqualTo("btree_gist pg_trgm unaccent");
        assertThat(asOwner("select current_setting('fsync') || ' ' || current_setting('data_checksums')"))
                .isEqualTo("on on");
    }

    @Test
    void the_owner_makes_tables_and_the_portal_cannot() throws Exception {
        asOwner("create table closed (line text); select 1");
        assertThatThrownBy(() -> asPortal("create table mine (line text); select 1"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> asPortal("create temporary table mine (line text); select 1"))
                .hasMessageContaining("permission denied to create temporary tables");
        assertThatThrownBy(() -> asPortal("select line from closed")).hasMessageContaining("permission denied");
    }

    @Test
    void neither_role_is_a_superuser_or_gets_around_row_security() throws Exception {
        assertThat(asOwner("select count(*) from pg_roles where rolname in ('aval_owner', 'aval_portal')"
                        + " and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .isEqualTo("2");
    }

    @Test
    void nobody_comes_in_without_the_password() {
        String url = database.access().url();
        assertThatThrownBy(() -> DriverManager.getConnection(url, "aval_portal", "aval"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void data_survive_an_orderly_stop() throws Exception {
        asOwner("create table stopped (line text); insert into stopped values ('kept'); select 1");
        database.close();
        assertThat(database.isAlive()).isFalse();
        database = EmbeddedDatabase.start(BINARIES, data);
        assertThat(asOwner("select line from stopped")).isEqualTo("kept");
    }

    @Test
    void data_survive_a_kill_and_the_database_comes_back_at_the_same_address() throws Exception {
        asOwner("create table killed (line text); insert into killed values ('kept'); select 1");
        ProcessHandle killed = database.postmaster().orElseThrow();
        killed.destroyForcibly();
        assertThat(Processes.hasEnded(killed, Duration.ofSeconds(10))).isTrue();
        assertThat(database.isAlive()).isFalse();
        database.revive();
        assertThat(database.isAlive()).isTrue();
        assertThat(asOwner("select line from killed")).isEqualTo("kept");
    }

    @Test
    void what_a_killed_starter_left_is_stopped_and_never_doubled() throws Exception {
        ProcessHandle left = database.postmaster().orElseThrow();
        data.close(); // all that remains of a starter that was killed: the kernel freed its lock
        data = DataFolder.hold(data.path());
        database = EmbeddedDatabase.start(BINARIES, data);
        assertThat(Processes.hasEnded(left, Duration.ZERO)).isTrue();
        assertThat(postmasters()).isEqualTo(1);
        assertThat(asOwner("select 1")).isEqualTo("1");
    }

    @Test
    void a_process_number_that_now_belongs_to_a_stranger_is_left_alone() throws Exception {
        ProcessHandle killed = database.postmaster().orElseThrow();
        Path mark = data.at("postgres").resolve("postmaster.pid");
        killed.destroyForcibly();
        assertThat(Processes.hasEnded(killed, Duration.ofSeconds(10))).isTrue();
        Process stranger =
                new ProcessBuilder("sleep", "300").directory(parent.toFile()).start();
        try {
            Files.writeString(mark, Files.readString(mark).replaceFirst("\\d+", Long.toString(stranger.pid())));
            assertThat(database.isAlive()).isFalse();
            database.revive();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(asOwner("select 1")).isEqualTo("1");
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_start_cut_short_leaves_no_half_of_a_database() throws Exception {
        try (DataFolder other = DataFolder.hold(parent.resolve("cut short"))) {
            Files.writeString(other.subfolder("postgres.new").resolve("PG_VERSION"), "18\n");
            try (EmbeddedDatabase whole = EmbeddedDatabase.start(BINARIES, other);
                    Connection connection = whole.access().asOwner()) {
                assertThat(answer(connection, "select 1")).isEqualTo("1");
            }
            assertThat(other.at("postgres.new")).doesNotExist();
        }
    }

    /**
     * The processes of the folder that are nobody's child of them: one to each running PostgreSQL. A process without a
     * parent is one that ended while we looked (a connection just closed), and is none.
     */
    private long postmasters() {
        return Processes.livingIn(data.at("postgres")).stream()
                .flatMap(process -> process.parent().stream())
                .filter(parent -> !Processes.workingFolder(parent).equals(Optional.of(data.at("postgres"))))
                .count();
    }

    private String asOwner(String sql) throws SQLException {
        try (Connection connection = database.access().asOwner()) {
            return answer(connection, sql);
        }
    }

    private String asPortal(String sql) throws SQLException {
        try (Connection connection = database.access().asPortal()) {
            return answer(connection, sql);
        }
    }

    /** The first value of the last of some statements. */
    private static String answer(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }
}
