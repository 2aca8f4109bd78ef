package org.aval.service.incidents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where who reported fetches the proof of the receipt they kept, with their code. Nobody learns that they did. */
@Stateless
@PermitAll
public class ReportProofDesk {

    @Inject
    ReceiptDoor door;

    @Inject
    Commitments commitments;

    /** What proves the receipt to a stranger. @throws Refusal when there is nothing to prove yet */
    public String prove(String page, String code) {
        return commitments.proof(door.open(page, code).incident());
    }
}
