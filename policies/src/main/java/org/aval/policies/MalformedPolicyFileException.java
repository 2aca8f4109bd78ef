package org.aval.policies;

/** Says which governed text cannot be read, and why. */
public class MalformedPolicyFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the file and what is wrong with it. */
    public MalformedPolicyFileException(String file, String reason) {
        super(file + ": " + reason);
    }

    /** Names the file whose reading failed with this cause. */
    public MalformedPolicyFileException(String file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
