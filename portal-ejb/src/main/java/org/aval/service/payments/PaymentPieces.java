package org.aval.service.payments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The kept pieces of a file as one file again, each fetched when the one before is read. */
final class PaymentPieces implements Enumeration<InputStream> {

    private final IntFunction<byte @Nullable []> pieces;
    private byte @Nullable [] next;
    private int place;

    private PaymentPieces(IntFunction<byte @Nullable []> pieces) {
        this.pieces = pieces;
        next = pieces.apply(0);
    }

    /** @param pieces by their place; null after the last */
    static InputStream joined(IntFunction<byte @Nullable []> pieces) {
        return new SequenceInputStream(new PaymentPieces(pieces));
    }

    @Override
    public boolean hasMoreElements() {
        return next != null;
    }

    @Override
    public InputStream nextElement() {
        byte[] body = next;
        if (body == null) {
            throw new NoSuchElementException();
        }
        place++;
        next = pieces.apply(place);
        try {
            return new GZIPInputStream(new ByteArrayInputStream(body), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
