package org.aval.policies.typeset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash a reader can recompute with any tool. */
final class Sha256 {
    private static final int GROUP = 8;

    private Sha256() {}

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Eight digits, a space, eight digits…: what the eye can compare. */
    static String grouped(String hash) {
        return hash.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }
}
