package org.aval.web.attestations;

/** What is to be known beside the state of an obligation. */
public enum ObligationRemark {
    LATE,
    PAUSED,
    PAPER
}
