package org.aval.policies.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file and the one place in it that the seal does not cover: the seal itself, in hexadecimal digits between brackets. What
 * stands there is read strictly, one way of writing only, so that no byte of the file can change unseen.
 */
record SealedFile(byte[] file, int from, int to) {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*0 (\\d{1,9}) (\\d{1,9}) (\\d{1,9})\\s*]");
    private static final int SHORTEST = 4;

    /** @throws BrokenSealException when something stands in the file that no seal covers */
    static SealedFile of(byte[] file) throws BrokenSealException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher range = RANGE.matcher(text);
        boolean any = text.contains("/ByteRange") || text.contains("/ETSI.CAdES.detached");
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            if (to + Integer.parseInt(range.group(3)) == file.length && from + SHORTEST < to && to <= file.length) {
                return new SealedFile(file, from, to);
            }
        }
        throw new BrokenSealException(any ? "seal.whole" : "seal.there");
    }

    /** Over everything but the seal. */
    byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, 0, from);
            digest.update(file, to, file.length - to);
            return digest.digest();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** The seal: brackets, digits as they are always written, and nothing but zeros behind it. */
    byte[] seal() throws BrokenSealException {
        String digits = new String(file, from + 1, to - from - 2, StandardCharsets.ISO_8859_1);
        if (file[from] != '<' || file[to - 1] != '>' || !digits.matches("(?:[0-9A-F]{2})+|(?:[0-9a-f]{2})+")) {
            throw new BrokenSealException("seal.written");
        }
        byte[] room = HexFormat.of().parseHex(digits);
        int length = length(room);
        for (int i = length; i < room.length; i++) {
            if (room[i] != 0) {
                throw new BrokenSealException("seal.written");
            }
        }
        return Arrays.copyOf(room, length);
    }

    /** A sequence in DER tells its length in two bytes: a seal is between 256 bytes and 64 kB. */
    private static int length(byte[] room) throws BrokenSealException {
        if (room.length > SHORTEST && room[0] == 0x30 && room[1] == (byte) 0x82) {
            int length = SHORTEST + ((room[2] & 0xff) << 8) + (room[3] & 0xff);
            if (length <= room.length) {
                return length;
            }
        }
        throw new BrokenSealException("seal.written");
    }
}
