package org.aval.service.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.aval.service.shared.SchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One real PostgreSQL for all tests of the module, with the two roles of production. The schema is migrated and filled
 * once into a template; each test works on its own copy, so that none finds the traces of another.
 */
final class Databases {

    static final String OWNER = "aval_owner";
    static final String PORTAL = "aval_portal";

    private static final String TEMPLATE = "house_template";
    private static final String WITHOUT_CASES = "house_without_cases";
    private static final String EMPTY = "house_empty";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private Databases() {}

    private static EmbeddedPostgres start() {
        try {
            // Nothing here outlives the tests: no write has to be on the disk before it is called done.
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("timezone", "UTC")
                    // As the portal's own connections are set (server.cli).
                    .setServerConfig("random_page_cost", "1.1")
                    .setServerConfig("jit", "off")
                    .start();
            execute(
                    server.getPostgresDatabase(),
                    "create role " + OWNER + " login",
                    "create role " + PORTAL + " login");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("the tests' PostgreSQL does not start", e);
        }
    }

    /** An empty database with the portal's schema, its day told by the test's clock instead of the server's. */
    private static String migrated(String name) {
        execute(SERVER.getPostgresDatabase(), "create database " + name + " owner " + OWNER);
        execute(
                as("postgres", name),
                "create extension btree_gist",
                "create extension pg_trgm",
                "create extension unaccent",
                "alter schema public owner to " + OWNER,
                "revoke all on schema public from public");
        SchemaMigration.migrate(as(OWNER, name), PORTAL);
        execute(
                as(OWNER, name),
                """
                create or replace function institution_day() returns date language sql stable as
                'select (coalesce(nullif(current_setting(''test.clock'', true), '''')::timestamptz, now())
                    at time zone coalesce((select zone from institution), ''UTC''))::date'""");
        execute(
                as(OWNER, name),
                """
                create or replace function institution_moment() returns timestamptz language sql stable as
                'select coalesce(nullif(current_setting(''test.clock'', true), '''')::timestamptz, now())'""");
        fence(name);
        return name;
    }

    /** A copy of the template, which is filled the first time. */
    static synchronized String copy(Consumer<String> fill) {
        if (!exists(TEMPLATE)) {
            fill.accept(copyOf(empty(), TEMPLATE));
        }
        return copyOf(TEMPLATE, "house_" + COPIES.incrementAndGet());
    }

    /** The same, as if nobody had ever reported anything: no case, and no item of an agenda. */
    static synchronized String copyWithoutCases(Consumer<String> fill) {
        if (!exists(WITHOUT_CASES)) {
            drop(copy(fill));
            execute(
                    as(OWNER, copyOf(TEMPLATE, WITHOUT_CASES)),
                    "truncate incident_case, incident_key, incident_page cascade");
        }
        return copyOf(WITHOUT_CASES, "house_" + COPIES.incrementAndGet());
    }

    /** A copy of the schema with nothing in it. */
    static synchronized String bare() {
        return copyOf(empty(), "house_" + COPIES.incrementAndGet());
    }

    private static String empty() {
        return exists(EMPTY) ? EMPTY : migrated(EMPTY);
    }

    /** File by file: half of the time that the log of every page takes, which nobody reads here. */
    private static String copyOf(String template, String name) {
        execute(
                SERVER.getPostgresDatabase(),
                "create database " + name + " template " + template + " strategy file_copy owner " + OWNER);
        fence(name);
        return name;
    }

    static void drop(String name) {
        execute(SERVER.getPostgresDatabase(), "drop database " + name + " with (force)");
    }

    private static void fence(String name) {
        execute(
                SERVER.getPostgresDatabase(),
                "revoke all on database " + name + " from public",
                "grant connect on database " + name + " to " + PORTAL);
    }

    static DataSource as(String role, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(SERVER.getJdbcUrl(role, database));
        return source;
    }

    static ClockedDatabase as(String role, String database, TestClock clock) {
        return new ClockedDatabase(as(role, database), clock);
    }

    private static boolean exists(String database) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(DataSource source, String... commands) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
