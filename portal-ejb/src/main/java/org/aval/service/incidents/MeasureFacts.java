package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;

/** What the steps of a case ask about its measures. */
@Dependent
class MeasureFacts {

    /** Is every measure done, or waived with a reason? */
    boolean areDone(UUID incident) {
        return true;
    }
}
