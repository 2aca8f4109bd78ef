package org.aval.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder of everything that lasts. One starter at a time holds it. */
public final class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 24;

    private final Path folder;
    private final FileChannel held;

    private DataFolder(Path folder, FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /** Makes the folder if it is missing and holds it; refuses one that cannot be written or that is held already. */
    public static DataFolder hold(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path real = folder.toRealPath();
            FileChannel channel =
                    FileChannel.open(real.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new CannotStart(
                        "The folder " + folder + " is in use by another start: choose another with --data.");
            }
            return new DataFolder(real, channel);
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be written: choose another with --data.", e);
        }
    }

    /** The kernel frees the lock, whatever kills its holder. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** The path of the folder itself. */
    public Path path() {
        return folder;
    }

    /** The path of something in the folder. */
    Path at(String name) {
        return folder.resolve(name);
    }

    /** A folder in the folder, made if missing. */
    Path subfolder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be written: choose another with --data.", e);
        }
    }

    /** A random secret of this installation, made once, readable by the owner of the folder only. */
    String secret(String name) {
        Path file = subfolder("secrets").resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(random);
                Path half = Files.createTempFile(file.getParent(), name, ""); // for the owner's eyes only, by default
                Files.writeString(half, HexFormat.of().formatHex(random));
                Files.move(half, file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
