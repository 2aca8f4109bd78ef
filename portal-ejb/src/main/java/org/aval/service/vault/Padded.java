package org.aval.service.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Words filled up to the next thousand bytes: their length does not tell what was written. */
final class Padded {

    private static final int STEP = 1024;

    private Padded() {}

    static byte[] of(String words) {
        byte[] bare = words.getBytes(StandardCharsets.UTF_8);
        int steps = (bare.length + Integer.BYTES + STEP - 1) / STEP;
        return ByteBuffer.allocate(steps * STEP).putInt(bare.length).put(bare).array();
    }

    static String words(byte[] padded) {
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        byte[] bare = new byte[buffer.getInt()];
        buffer.get(bare);
        return new String(bare, StandardCharsets.UTF_8);
    }
}
