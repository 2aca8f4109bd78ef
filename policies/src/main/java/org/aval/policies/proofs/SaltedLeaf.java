package org.aval.policies.proofs;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What an act leaves in the log: the hash of its words behind 32 random bytes. Without the salt the hash says nothing about
 * anybody, so that erasing the salt erases the act from the log without touching the log.
 */
public final class SaltedLeaf {

    private static final int SALT_BYTES = 32;

    private final byte[] salt;
    private final String payload;

    /** The words of an act, as the journal wrote them, and their salt. */
    public SaltedLeaf(byte[] salt, String payload) {
        if (salt.length != SALT_BYTES) {
            throw new MalformedProofException("a salt has 32 bytes, not " + salt.length);
        }
        this.salt = salt.clone();
        this.payload = payload;
    }

    /** The same, of a salt in hexadecimal digits. */
    public static SaltedLeaf parse(String salt, String payload) {
        try {
            return new SaltedLeaf(HexFormat.of().parseHex(salt), payload);
        } catch (IllegalArgumentException e) {
            throw new MalformedProofException("a salt is written in hexadecimal digits");
        }
    }

    /** What stands in the log. */
    public Hash hash() {
        return Hash.ofLeaf(salt, payload.getBytes(StandardCharsets.UTF_8));
    }

    /** The salt in hexadecimal digits. */
    public String salt() {
        return HexFormat.of().formatHex(salt);
    }

    /** The words: a JSON array. */
    public String payload() {
        return payload;
    }
}
