package org.aval.policies.charters;

/** Says why a PDF is not kept. */
public final class RefusedPdfException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PdfFault fault;

    RefusedPdfException(PdfFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public PdfFault fault() {
        return fault;
    }
}
