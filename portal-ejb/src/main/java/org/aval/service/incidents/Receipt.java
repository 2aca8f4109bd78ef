package org.aval.service.incidents;

import java.io.Serializable;

/**
 * What a reporter takes home, shown once.
 *
 * @param code sixteen digits in groups of four; the portal does not keep them
 * @param file what proves later what was said and when, for who wants to keep it; empty when there is none
 */
public record Receipt(String code, String reference, String file) implements Serializable {

    /** A receipt without a file. */
    public Receipt(String code, String reference) {
        this(code, reference, "");
    }
}
