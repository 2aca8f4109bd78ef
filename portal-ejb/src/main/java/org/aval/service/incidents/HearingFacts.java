package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;

/** What the steps of a case ask about the hearing of the person concerned. */
@Dependent
class HearingFacts {

    /** Is there a file that the person concerned may read? */
    boolean isFileReady(UUID incident) {
        return true;
    }

    /** Did the person concerned answer? Whoever does not is waited for until the day is over. */
    boolean isHeard(UUID incident) {
        return false;
    }
}
