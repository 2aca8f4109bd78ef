package org.aval.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The one command: database, server, readiness, and an orderly end. */
public final class Start {

    private static final Duration STEP = Duration.ofMillis(250);
    /** A database of a million mandates takes some minutes to be brought up to date; a server that fails says so at once. */
    static final Duration LIMIT = Duration.ofMinutes(30);

    private final long began = System.nanoTime();
    private final Running running = new Running();
    private final Options options;
    private final Path built;
    private boolean ready;

    private Start(Options options, Path built) {
        this.options = options;
        this.built = built;
    }

    /** Runs the portal until it is stopped; status 2 for a wrong option, 1 for anything else that ends it. */
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("aval.home", "")).toAbsolutePath();
        try {
            Options options = Options.parse(List.of(arguments), home.resolve("data"));
            if (options.help()) {
                System.out.println(Options.HELP);
            } else {
                new Start(options, home.resolve("ear/target")).run();
            }
        } catch (IllegalArgumentException wrong) {
            end(2, wrong);
        } catch (CannotStart reason) {
            end(1, reason);
        }
    }

    private static void end(int status, RuntimeException reason) {
        System.err.println(reason.getMessage());
        System.exit(status);
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            startAndWatch();
        } catch (CannotStart reason) {
            if (!running.isStopping()) { // otherwise it is what a stop looks like from here
                throw reason;
            }
        }
    }

    private void startAndWatch() {
        DataFolder data = running.start(() -> DataFolder.hold(options.data()));
        Leftovers.stop(data); // before the port is looked at: a server left over holds it
        Ports.requireFree(options.port());
        Database database = running.start(() -> database(data));
        System.out.println("Starting the portal on port " + options.port() + "...");
        watch(
                running.start(() -> ServerProcess.start(built.resolve("server"), options, data, database.access())),
                database);
    }

    private Database database(DataFolder data) {
        Optional<DatabaseAccess> outside = DatabaseAccess.from(System.getenv());
        if (outside.isPresent()) {
            System.out.println("Using the database at " + outside.get().url() + "...");
            return OutsideDatabase.reached(outside.get());
        }
        System.out.println("Starting the database in " + data.path() + "...");
        return EmbeddedDatabase.start(PostgresBinaries.unpackedIn(built.resolve("postgres")), data);
    }

    private void watch(ServerProcess server, Database database) {
        while (!server.endsWithin(STEP)) {
            if (!database.isAlive()) {
                System.out.println("The database died: starting it again.");
                running.whole(database::revive);
                System.out.println("The database is back.");
            }
            if (!ready) {
                awaitReadiness(server, database);
            }
        }
        throw new CannotStart("The server ended; see " + server.log() + ".");
    }

    private void awaitReadiness(ServerProcess server, Database database) {
        if (server.isReady()) {
            ready = true;
            announce(server, database);
        } else if (server.hasFailed() || System.nanoTime() - began > LIMIT.toNanos()) {
            throw new CannotStart("The portal does not start; see " + server.log() + ".");
        }
    }

    private void announce(ServerProcess server, Database database) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        System.out.println("Ready after " + seconds + " s: " + server.address() + "/");
        String address = FirstAdministrator.publicAddress(System.getenv(), server.address());
        List<String> accounts = SampleAccounts.table(database.access());
        show(accounts.isEmpty() ? FirstAdministrator.invitation(database.access(), address) : accounts);
        System.out.println("Ctrl-C stops everything.");
    }

    private static void show(List<String> lines) {
        if (!lines.isEmpty()) {
            System.out.println();
            lines.forEach(System.out::println);
            System.out.println();
        }
    }

    private void stop() {
        if (ready) {
            System.out.println("Stopping...");
        }
        running.stop();
        if (ready) {
            System.out.println("Stopped. Your data are in " + options.data() + ".");
        }
    }
}
