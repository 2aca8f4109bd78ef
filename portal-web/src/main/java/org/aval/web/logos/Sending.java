package org.aval.web.logos;

/** What a file is sent for. */
public enum Sending {
    PRINT,
    AMEND,
    PROOF,
    PERMISSION
}
