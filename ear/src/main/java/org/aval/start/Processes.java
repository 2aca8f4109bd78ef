package org.aval.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of this machine: whose they are, and how they are ended. */
final class Processes {

    private static final long MOMENT_MILLIS = 100;

    private Processes() {}

    /** The processes that work in a folder: PostgreSQL's all do in that of their data. */
    static List<ProcessHandle> livingIn(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> workingFolder(process).equals(Optional.of(folder)))
                .toList();
    }

    /** The folder a process works in, unless it is somebody else's secret. */
    static Optional<Path> workingFolder(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a process was started with this argument; its number alone may belong to somebody else by now. */
    static boolean hasArgument(ProcessHandle process, String argument) {
        try {
            byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return List.of(new String(line, StandardCharsets.UTF_8).split("\0")).contains(argument);
        } catch (IOException e) {
            return false;
        }
    }

    /** Asks a process to end, and makes it end if it has not in time. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!hasEnded(process, patience)) {
            process.destroyForcibly();
            hasEnded(process, patience);
        }
    }

    /** Waits for the end of a process; false if it still lives after that time. */
    static boolean hasEnded(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && !isZombie(process)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            waitAMoment(process);
        }
        return true;
    }

    private static void waitAMoment(ProcessHandle process) {
        try {
            process.onExit().get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            // the caller looks again
        }
    }

    /** Dead, but its number is not given back yet: some containers have nobody who does that. */
    static boolean isZombie(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            return false;
        }
    }
}
