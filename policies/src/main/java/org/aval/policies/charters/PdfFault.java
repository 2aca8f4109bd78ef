package org.aval.policies.charters;

/** Why a PDF is not kept. */
public enum PdfFault {
    TOO_LARGE,
    NOT_A_PDF,
    LOCKED,
    SCRIPT,
    ATTACHMENT,
    FORM
}
