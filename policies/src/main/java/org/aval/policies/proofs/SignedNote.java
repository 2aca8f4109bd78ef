package org.aval.policies.proofs;

import java.util.Arrays;
import java.util.List;

/** A text with the signatures of those who stand behind it (C2SP signed-note). */
public record SignedNote(String body, List<String> signatures) {

    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;
    private static final int SIGNATURE_BYTES = 64;

    /** Keeps its own list. */
    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** Reads a note: the text, an empty line, one line for each signature. */
    public static SignedNote parse(String text) {
        int parted = text.lastIndexOf("\n\n");
        if (parted < 0 || !text.endsWith("\n") || text.indexOf('\r') >= 0) {
            throw new MalformedProofException("no signed note");
        }
        List<String> signatures = text.substring(parted + 2).lines().toList();
        if (signatures.isEmpty() || !signatures.stream().allMatch(line -> line.startsWith(DASH))) {
            throw new MalformedProofException("a note without a signature");
        }
        return new SignedNote(text.substring(0, parted + 1), signatures);
    }

    /** As it is kept and handed out. */
    public String text() {
        return body + "\n" + String.join("\n", signatures) + "\n";
    }

    /** Is it signed by this key? Signatures of others are left aside. */
    public boolean isSignedBy(NoteKey key) {
        return signatures.stream().anyMatch(line -> isSignature(line, key));
    }

    private boolean isSignature(String line, NoteKey key) {
        String of = DASH + key.name() + " ";
        if (!line.startsWith(of)) {
            return false;
        }
        byte[] signature = Hash.decoded(line.substring(of.length()));
        return signature.length == ID_BYTES + SIGNATURE_BYTES
                && Arrays.equals(Arrays.copyOf(signature, ID_BYTES), key.id())
                && key.signed(body, Arrays.copyOfRange(signature, ID_BYTES, signature.length));
    }

    /** What it says of a log. */
    public Checkpoint checkpoint() {
        return Checkpoint.parse(body);
    }
}
