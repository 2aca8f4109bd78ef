package org.aval.service.settings;

import org.aval.domain.settings.FirstStep;
import org.aval.domain.shared.Verdict;

/**
 * A first step as it stands.
 *
 * @param verdict granted when it is done, otherwise what is missing
 */
public record FirstStepLine(FirstStep step, Verdict verdict) {

    public boolean done() {
        return verdict.granted();
    }
}
