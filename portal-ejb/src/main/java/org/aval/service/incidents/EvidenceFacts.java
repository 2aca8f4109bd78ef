package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;

/** What the steps of a case ask about its evidence. */
@Dependent
class EvidenceFacts {

    /** Is a piece of evidence sealed? Before that nobody asks for anything to be removed (rule R-21). */
    boolean isKept(UUID incident) {
        return false;
    }
}
