package org.aval.service.exhibits;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * Something large on its way, kept on the disk for as long as that takes: sealed with a key that is nowhere but in memory,
 * in a file that has lost its name before the first byte is written. When it is closed, and also when the server is
 * killed, nothing of it is left.
 */
public final class SealedFile implements Closeable {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 16;
    private static final byte[] PLACE = new byte[0];
    private static final SecureRandom CHANCE = new SecureRandom();

    private final FileChannel file;
    private final AesGcmHkdfStreaming seal;

    private SealedFile(FileChannel file, AesGcmHkdfStreaming seal) {
        this.file = file;
        this.seal = seal;
    }

    /** A new one, empty. */
    public static SealedFile create() {
        byte[] key = new byte[KEY_BYTES];
        CHANCE.nextBytes(key);
        try {
            Path named = Files.createTempFile(folder(), "sealed", "");
            try {
                FileChannel file = FileChannel.open(named, StandardOpenOption.READ, StandardOpenOption.WRITE);
                return new SealedFile(file, new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0));
            } finally {
                Files.delete(named);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")));
    }

    /** Writes it, once: it is whole when the stream is closed. */
    public OutputStream writing() throws IOException {
        OutputStream kept = new FilterOutputStream(Channels.newOutputStream(file)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush(); // the file is read afterwards
            }
        };
        try {
            return seal.newEncryptingStream(kept, PLACE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads it from its beginning, as often as one wants and one reader at a time. */
    public InputStream reading() throws IOException {
        file.position(0);
        InputStream kept = new FilterInputStream(Channels.newInputStream(file)) {
            @Override
            public void close() {
                // it may be read again
            }
        };
        try {
            return seal.newDecryptingStream(kept, PLACE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
