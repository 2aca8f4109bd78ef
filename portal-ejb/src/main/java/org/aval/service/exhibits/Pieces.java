package org.aval.service.exhibits;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** A sealed original in the database, piece by piece: never more than one of them is in memory. */
final class Pieces extends OutputStream {

    private static final int SIZE = 1 << 20;

    private final EntityManager em;
    private final UUID exhibit;
    private final byte[] piece = new byte[SIZE];
    private int filled;
    private int number;

    Pieces(EntityManager em, UUID exhibit) {
        this.em = em;
        this.exhibit = exhibit;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, SIZE - filled);
            System.arraycopy(bytes, at, piece, filled, taken);
            filled += taken;
            at += taken;
            left -= taken;
            if (filled == SIZE) {
                keep();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() {
        byte[] cipher = new byte[filled];
        System.arraycopy(piece, 0, cipher, 0, filled);
        em.createNativeQuery(
                        "insert into exhibit_chunk (exhibit_id, number, cipher) values (:exhibit, :number, :cipher)")
                .setParameter("exhibit", exhibit)
                .setParameter("number", number++)
                .setParameter("cipher", cipher)
                .executeUpdate();
        filled = 0;
    }

    /** All pieces one after the other, each fetched when the one before it has been read. */
    static InputStream of(EntityManager em, UUID exhibit) {
        return new Fetched(em, exhibit);
    }

    private static final class Fetched extends InputStream {

        private final EntityManager em;
        private final UUID exhibit;
        private InputStream piece = InputStream.nullInputStream();
        private int number;

        Fetched(EntityManager em, UUID exhibit) {
            this.em = em;
            this.exhibit = exhibit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int at, int length) throws IOException {
            int read = piece.read(to, at, length);
            if (read >= 0) {
                return read;
            }
            List<byte[]> next = next();
            if (next.isEmpty()) {
                return -1;
            }
            piece = new ByteArrayInputStream(next.get(0));
            return piece.read(to, at, length);
        }

        @SuppressWarnings("unchecked")
        private List<byte[]> next() {
            return em.createNativeQuery(
                            "select cipher from exhibit_chunk where exhibit_id = :exhibit and number = :number",
                            byte[].class)
                    .setParameter("exhibit", exhibit)
                    .setParameter("number", number++)
                    .getResultList();
        }
    }
}
