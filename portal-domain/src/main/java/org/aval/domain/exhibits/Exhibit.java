package org.aval.domain.exhibits;

import org.aval.domain.incidents.AccessReason;
import org.aval.domain.shared.Verdict;

/**
 * A piece of evidence: its original is sealed and never changes; people look at copies that are painted anew.
 *
 * @param pages of which there is a copy to look at
 */
public record Exhibit(ExhibitKind kind, ExhibitMedia media, ScanResult scan, CustodyState state, int pages) {

    /** May somebody to whom the case opens in this capacity take this step? */
    public Verdict verdict(CustodyStep step, AccessReason reason) {
        return Verdict.unless(!step.in().contains(reason), "exhibits.notYourOffice")
                .and(() -> Verdict.unless(step == CustodyStep.MASK && pages == 0, "exhibits.nothingToMask"));
    }
}
