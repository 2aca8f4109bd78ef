package org.aval.service.payments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The kept pieces of a file as one file again, each fetched when the one before is read. */
final class PaymentPieces extends InputStream {

    private static final int AT_ONCE = 1 << 16;

    private final IntFunction<byte @Nullable []> pieces;
    private InputStream current = InputStream.nullInputStream();
    private int place;

    private PaymentPieces(IntFunction<byte @Nullable []> pieces) {
        this.pieces = pieces;
    }

    /** @param pieces by their place; null after the last */
    static InputStream joined(IntFunction<byte @Nullable []> pieces) {
        return new PaymentPieces(pieces);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = current.read(into, from, most);
        while (read < 0 && hasNext()) {
            read = current.read(into, from, most);
        }
        return read;
    }

    private boolean hasNext() throws IOException {
        byte[] body = pieces.apply(place);
        if (body == null) {
            return false;
        }
        place++;
        current = new GZIPInputStream(new ByteArrayInputStream(body), AT_ONCE);
        return true;
    }
}
