package org.aval.domain.consents;

/** Who signed the form: what they are to the person shown, never their name. */
public enum Signatory {
    SUBJECT,
    PARENT,
    OTHER_PARENT,
    GUARDIAN,
    REPRESENTATIVE
}
