package org.aval.policies.proofs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 of a leaf or of two nodes, told apart by their first byte (RFC 9162, section 2.1.1). */
public final class Hash {

    /** The hash of the tree in which nothing stands. */
    public static final Hash OF_NOTHING = new Hash(digest().digest());

    private static final int BYTES = 32;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hash::digest);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** These 32 bytes. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new MalformedProofException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The hash written at a place of a longer row of hashes. */
    public static Hash at(byte[] row, int place) {
        return new Hash(Arrays.copyOfRange(row, place * BYTES, (place + 1) * BYTES));
    }

    /** Reads it as {@link #base64()} writes it, and in no other way. */
    public static Hash parse(String base64) {
        return of(decoded(base64));
    }

    static byte[] decoded(String base64) {
        try {
            byte[] read = Base64.getDecoder().decode(base64);
            if (Base64.getEncoder().encodeToString(read).equals(base64)) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedProofException("no base64: " + e.getMessage());
        }
        throw new MalformedProofException("no base64 as it is written");
    }

    /** Of a leaf. */
    public static Hash ofLeaf(byte[]... parts) {
        MessageDigest digest = DIGEST.get();
        digest.update(LEAF);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /** Of what stands on the left and on the right below it. */
    public static Hash ofNodes(Hash left, Hash right) {
        MessageDigest digest = DIGEST.get();
        digest.update(NODE);
        digest.update(left.bytes);
        digest.update(right.bytes);
        return new Hash(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As checkpoints and proofs write it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
