package org.aval.service.payments;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.aval.domain.shared.Refusal;

/**
 * Takes a file in: it passes once, piece by piece, compressed as it goes, whatever its length. A compressed file is
 * unpacked on the way, and no further than the largest that is taken.
 *
 * @param sha256 of the file as it is read, unpacked
 */
record PaymentReceipt(Charset charset, String sha256, long bytes, int lines) {

    static final int PIECE = 4 << 20;
    /** Unpacked: some five million lines. */
    static final long LARGEST = 2L << 30;

    private static final int GZIP = 0x1f8b;

    /**
     * Reads it to its end.
     *
     * @param keep gets each piece, with its place
     * @throws Refusal when it is empty, too large, or no text
     */
    static PaymentReceipt of(PaymentSource source, BiConsumer<Integer, byte[]> keep) {
        try (InputStream in = unpacked(source.open())) {
            return pass(in, keep);
        } catch (ZipException | EOFException cut) {
            throw new Refusal("payments.broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaymentReceipt pass(InputStream in, BiConsumer<Integer, byte[]> keep) throws IOException {
        PaymentText text = new PaymentText();
        MessageDigest digest = sha256Digest();
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        int place = 0;
        for (int read = in.readNBytes(piece, 0, PIECE); read > 0; read = in.readNBytes(piece, 0, PIECE)) {
            bytes += read;
            if (bytes > LARGEST) {
                throw new Refusal("payments.tooLarge", LARGEST >> 20);
            }
            text.hear(piece, read);
            digest.update(piece, 0, read);
            keep.accept(place++, packed(piece, read));
        }
        if (bytes == 0) {
            throw new Refusal("payments.empty");
        }
        return new PaymentReceipt(text.charset(), HexFormat.of().formatHex(digest.digest()), bytes, text.lines());
    }

    private static InputStream unpacked(InputStream sent) throws IOException {
        BufferedInputStream in = new BufferedInputStream(sent);
        in.mark(2);
        boolean packed = (in.read() << 8 | in.read()) == GZIP;
        in.reset();
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static byte[] packed(byte[] piece, int length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length / 4);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(piece, 0, length);
        }
        return out.toByteArray();
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
