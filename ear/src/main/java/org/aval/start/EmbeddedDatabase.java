package org.aval.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL on this machine, reachable from this machine only, with passwords, checksums and every write on the disk
 * before it is called done. Its data lie in a folder that belongs to one starter at a time.
 */
public final class EmbeddedDatabase implements Database {

    private static final String SUPERUSER = "postgres";
    private static final List<String> INITDB = List.of(
            "-U",
            SUPERUSER,
            "-A",
            "scram-sha-256",
            "-E",
            "UTF8",
            "--locale-provider=builtin",
            "--locale=C.UTF-8",
            "--data-checksums");
    private static final String SETTINGS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c max_connections=60 -c timezone=UTC -c log_timezone=UTC";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PostgresBinaries binaries;
    private final DataFolder data;
    private final Path folder;
    private final Path log;
    private final int port;

    private EmbeddedDatabase(PostgresBinaries binaries, DataFolder data) {
        this.binaries = binaries;
        this.data = data;
        this.folder = data.at("postgres");
        this.log = data.at("postgres.log");
        this.port = Ports.anyFree();
    }

    /** Starts the database of a data folder, made and prepared at the first start; what a killed starter left is stopped. */
    public static EmbeddedDatabase start(PostgresBinaries binaries, DataFolder data) {
        EmbeddedDatabase database = new EmbeddedDatabase(binaries, data);
        database.create();
        database.postmaster()
                .ifPresent(left ->
                        System.out.println("A database was left over (process " + left.pid() + "): stopping it."));
        database.clearTheFolder();
        database.launch();
        try {
            new DatabaseRoles(database.server(), SUPERUSER, data.secret(SUPERUSER))
                    .prepare(data.secret(DatabaseAccess.OWNER), data.secret(DatabaseAccess.PORTAL));
        } catch (SQLException e) {
            database.close();
            throw new CannotStart("The embedded database cannot be prepared: " + e.getMessage() + ".", e);
        }
        return database;
    }

    @Override
    public DatabaseAccess access() {
        return new DatabaseAccess(
                server() + DatabaseRoles.DATABASE,
                DatabaseAccess.PORTAL,
                data.secret(DatabaseAccess.PORTAL),
                DatabaseAccess.OWNER,
                data.secret(DatabaseAccess.OWNER));
    }

    @Override
    public boolean isAlive() {
        return postmaster().isPresent();
    }

    @Override
    public void revive() {
        clearTheFolder();
        launch();
    }

    /** Orderly if it can be; those who do not end in time are ended, and nobody is left when this returns. */
    @Override
    public void close() {
        List<ProcessHandle> living = Processes.livingIn(folder);
        if (isAlive()) {
            binaries.run(log, "pg_ctl", "-D", folder.toString(), "-m", "fast", "-w", "stop");
        }
        living.stream()
                .filter(process -> !Processes.hasEnded(process, PATIENCE))
                .forEach(process -> Processes.end(process, PATIENCE));
    }

    /** The process that listens, if it lives and is really ours: its number may belong to somebody else by now. */
    Optional<ProcessHandle> postmaster() {
        return numbered().filter(process -> Processes.workingFolder(process).equals(Optional.of(folder)));
    }

    private Optional<ProcessHandle> numbered() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).trim())).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String server() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    /** In a folder beside, renamed when it is whole: a start that is cut short leaves no half of a database. */
    private void create() {
        if (Files.exists(folder)) {
            return;
        }
        Path half = folder.resolveSibling("postgres.new");
        try {
            Folders.delete(half);
            data.secret(SUPERUSER);
            if (!initialise(half)) {
                throw new CannotStart("PostgreSQL cannot make its folder; see " + log + ".");
            }
            Files.move(half, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean initialise(Path half) {
        String password = "--pwfile=" + data.at("secrets").resolve(SUPERUSER);
        List<String> arguments = new ArrayList<>(List.of("-D", half.toString(), password));
        arguments.addAll(INITDB);
        return binaries.run(log, "initdb", arguments.toArray(String[]::new));
    }

    /** Ends whatever still works in the folder, which we hold, and forgets a process number given to somebody else. */
    private void clearTheFolder() {
        close();
        if (numbered().filter(this::isAnotherOrDead).isPresent()) {
            try {
                Files.delete(folder.resolve("postmaster.pid"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean isAnotherOrDead(ProcessHandle process) {
        return Processes.isZombie(process)
                || Processes.workingFolder(process)
                        .filter(other -> !other.equals(folder))
                        .isPresent();
    }

    private void launch() {
        List<String> arguments = new ArrayList<>(List.of("-D", folder.toString(), "-l", log.toString()));
        arguments.addAll(List.of("-o", SETTINGS + " -p " + port, "-s", "-w", "-t", "240", "start"));
        if (!binaries.run(log, "pg_ctl", arguments.toArray(String[]::new))) {
            throw new CannotStart("PostgreSQL does not start; see " + log + ".");
        }
    }
}
