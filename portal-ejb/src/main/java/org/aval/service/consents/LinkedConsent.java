package org.aval.service.consents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.consents.ConsentStanding;

/**
 * A consent as the record that shows the person tells it: whether it holds, never whose it is.
 *
 * @param up is the person still shown there
 * @param mine may the reader say that it is down
 */
public record LinkedConsent(
        UUID id, String reference, ConsentStanding standing, LocalDate endsOn, UUID use, boolean up, boolean mine)
        implements Serializable {

    /** Must what shows the person come down? */
    public boolean isDue() {
        return up && standing.isOver();
    }
}
