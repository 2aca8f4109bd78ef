package org.aval.domain.consents;

/** Where a person is shown: in a publication that was read first, under a permit to show a mark, or elsewhere. */
public enum ConsentUseKind {
    PUBLICATION,
    LOGO_USE,
    OTHER
}
