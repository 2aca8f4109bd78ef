package org.aval.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The server that lives on when its starter was killed: it is found again by its number and its mark. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** Notes the number of the server of a data folder. */
    static void remember(ProcessHandle server, DataFolder data) {
        try {
            Files.writeString(file(data), Long.toString(server.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the server of a data folder, which has ended. */
    static void forget(DataFolder data) {
        try {
            Files.deleteIfExists(file(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server left over for a data folder, if it still lives and is really ours. */
    static Optional<ProcessHandle> server(DataFolder data) {
        try {
            return Files.exists(file(data))
                    ? ProcessHandle.of(
                                    Long.parseLong(Files.readString(file(data)).trim()))
                            .filter(process -> Processes.hasArgument(process, ServerProcess.mark(data)))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Ends the server left over for a data folder, if there is one. */
    static void stop(DataFolder data) {
        server(data).ifPresent(process -> {
            System.out.println("A server was left over (process " + process.pid() + "): stopping it.");
            Processes.end(process, PATIENCE);
        });
        forget(data);
    }

    private static Path file(DataFolder data) {
        return data.at("server.pid");
    }
}
