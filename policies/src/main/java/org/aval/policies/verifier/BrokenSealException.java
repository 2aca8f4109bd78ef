package org.aval.policies.verifier;

/** The seal is not as it was set. */
final class BrokenSealException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String subject;

    /** @param subject which words say so */
    BrokenSealException(String subject) {
        super(subject);
        this.subject = subject;
    }

    String subject() {
        return subject;
    }
}
