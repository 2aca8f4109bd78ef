package org.aval.service.consents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows a person, as who takes it down sees it: never whose consent it is.
 *
 * @param version of the consent
 * @param responsible who answers for it, by name
 * @param downBy who took it down, by name, empty as long as it is up
 * @param due by when it is down, null as long as it may be up
 * @param taking may the reader say that it is down, and if not why
 */
public record ConsentLine(
        UUID id,
        int version,
        String reference,
        ConsentStanding standing,
        ConsentUse use,
        String responsible,
        String downBy,
        @Nullable LocalDate due,
        LocalDate today,
        Verdict taking)
        implements Serializable {

    /** Is it up although it should be down? */
    public boolean isDue() {
        return use.isUp() && standing.isOver();
    }

    /** Is it up after the last day? */
    public boolean isLate() {
        return isDue() && due != null && due.isBefore(today);
    }
}
