package org.aval.policies.proofs;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The private key that signs notes under a name. */
public final class NoteSigner {

    private static final int LINES = 2;

    private final PrivateKey secret;
    private final NoteKey key;

    private NoteSigner(PrivateKey secret, NoteKey key) {
        this.secret = secret;
        this.key = key;
    }

    /** A new key under this name. */
    public static NoteSigner make(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteSigner(pair.getPrivate(), NoteKey.of(name, pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what {@link #secretText()} wrote. */
    public static NoteSigner parse(String text) {
        String[] lines = text.strip().split("\n", -1);
        if (lines.length != LINES) {
            throw new MalformedProofException("a signing key has two lines");
        }
        try {
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Hash.decoded(lines[1])));
            NoteSigner read = new NoteSigner(secret, NoteKey.parse(lines[0]));
            if (!read.key.signed("itself\n", read.signature("itself\n"))) {
                throw new MalformedProofException("the two halves of the key do not belong together");
            }
            return read;
        } catch (GeneralSecurityException e) {
            throw new MalformedProofException("no Ed25519 key");
        }
    }

    /** Both halves: the public line, then the secret one. For a file that only the service reads. */
    public String secretText() {
        return key.line() + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n";
    }

    /** The public half. */
    public NoteKey key() {
        return key;
    }

    /** Signs a text that ends with a line break. */
    public SignedNote sign(String text) {
        String signature = Base64.getEncoder().encodeToString(NoteKey.joined(key.id(), signature(text)));
        return SignedNote.parse(text + "\n\u2014 " + key.name() + " " + signature + "\n");
    }

    private byte[] signature(String text) {
        try {
            Signature made = Signature.getInstance("Ed25519");
            made.initSign(secret);
            made.update(text.getBytes(StandardCharsets.UTF_8));
            return made.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
