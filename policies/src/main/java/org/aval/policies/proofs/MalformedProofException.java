package org.aval.policies.proofs;

/** A text that should be a checkpoint, a key or a proof, and is none. */
public class MalformedProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with the text. */
    public MalformedProofException(String message) {
        super(message);
    }
}
