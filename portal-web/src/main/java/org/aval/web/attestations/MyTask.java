package org.aval.web.attestations;

import java.io.Serializable;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.attestations.OwnObligation;
import org.aval.web.shared.Decision;

/**
 * Something I am asked to sign, as my page shows it.
 *
 * @param sentence where I am with it
 * @param verb what the button says; empty when there is nothing to do now
 * @param to where the button leads
 * @param refusal what declining means; null when it cannot be declined any more
 * @param release what asking for a release means; null when it cannot be asked for any more
 */
public record MyTask(OwnObligation asked, String sentence, String verb, String to, Decision refusal, Decision release)
        implements Serializable {

    /** May the person who declined take it up again? */
    public boolean isDeclined() {
        return asked.state() == ObligationState.REFUSED;
    }
}
