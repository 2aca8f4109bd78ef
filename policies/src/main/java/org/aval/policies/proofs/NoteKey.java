package org.aval.policies.proofs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The public key by which notes of one name are checked: Ed25519, written as C2SP signed-note writes it. */
public record NoteKey(String name, Hash key) {

    private static final byte ED25519 = 1;
    private static final int ID_BYTES = 4;
    private static final int KEY_BYTES = 32;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** A name without space and plus, as the line of a key parts them. */
    public NoteKey {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new MalformedProofException("no name of a key: " + name);
        }
    }

    static NoteKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new NoteKey(name, Hash.of(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length)));
    }

    /** Reads {@code name+id+key}. */
    public static NoteKey parse(String line) {
        String[] parts = line.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedProofException("a key has a name, an id and itself");
        }
        byte[] typed = Hash.decoded(parts[2]);
        if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
            throw new MalformedProofException("no Ed25519 key");
        }
        NoteKey key = new NoteKey(parts[0], Hash.of(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
            throw new MalformedProofException("the id is not the one of this key");
        }
        return key;
    }

    /** As it is handed out: who has this line can check every note. */
    public String line() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typed());
    }

    /** Four bytes by which a signature says whose it is. */
    byte[] id() {
        ByteArrayOutputStream of = new ByteArrayOutputStream();
        of.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        of.writeBytes(typed());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.toByteArray());
            return Arrays.copyOf(digest, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] typed() {
        return joined(new byte[] {ED25519}, key.bytes());
    }

    boolean signed(String text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(X509, key.bytes()))));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
