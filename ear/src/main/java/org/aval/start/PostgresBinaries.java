package org.aval.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the library that carries them. */
public final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int PATIENCE_SECONDS = 300;

    private final Path folder;
    private final List<String> before;

    private PostgresBinaries(Path folder, List<String> before) {
        this.folder = folder;
        this.before = before;
    }

    /** Unpacks the programs below the given folder, unless exactly these are there. */
    public static PostgresBinaries unpackedIn(Path parent) {
        URL archive = PostgresBinaries.class.getResource(ARCHIVE);
        if (archive == null || !"amd64".equals(System.getProperty("os.arch"))) {
            throw new CannotStart(
                    "There is no embedded PostgreSQL for this machine: set AVAL_DB_URL to one of your own.");
        }
        try {
            JarURLConnection connection = (JarURLConnection) archive.openConnection();
            Path folder =
                    parent.resolve(Long.toHexString(connection.getJarEntry().getCrc()));
            if (!Files.exists(folder)) {
                unpack(connection.getInputStream(), folder);
            }
            return new PostgresBinaries(folder, prefix());
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL cannot be unpacked into " + parent + ": " + e.getMessage() + ".", e);
        }
    }

    /** Runs one of the programs to its end, its words going to the log; true if it went well. */
    boolean run(Path log, String program, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * In a session of their own, so that Ctrl-C reaches the starter only. PostgreSQL refuses to run as root: a user
     * namespace makes root look like nobody.
     */
    private static List<String> prefix() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of("setsid", "-w");
        }
        try {
            if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
                return List.of("setsid", "-w", "unshare", "-U");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotStart("PostgreSQL does not run as root on this machine: use another user, or set AVAL_DB_URL.");
    }

    private static void unpack(InputStream archive, Path to) throws IOException {
        Path half = Files.createTempDirectory(Files.createDirectories(to.getParent()), "unpacking");
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, half.resolve(entry.getName()).normalize());
            }
        }
        try {
            Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(to)) { // otherwise another start was quicker, with the same programs
                throw e;
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
