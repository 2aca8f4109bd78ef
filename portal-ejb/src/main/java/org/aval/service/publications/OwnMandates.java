package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The mandates of the person who asks, as a post needs to know them on a day. */
@Dependent
class OwnMandates {

    /** Those that were accepted and not ended, whether their conditions are met that day or not. */
    List<MandateChoice> of(UUID person, LocalDate day, String language) {
        return List.of();
    }
}
