package org.aval.domain.measures;

/** What somebody found who looked some time later whether a measure had helped. */
public enum FinalEffect {
    HELPED,
    HELPED_IN_PART,
    DID_NOT_HELP
}
