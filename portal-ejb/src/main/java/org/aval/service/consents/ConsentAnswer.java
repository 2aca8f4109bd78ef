package org.aval.service.consents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentMedium;
import org.aval.domain.consents.ConsentScope;
import org.aval.domain.shared.Verdict;

/**
 * What anybody of the staff who is about to show a person may know of the consent: what it allows, never whose it is.
 *
 * @param verdict may the person be shown there on that day, and if not why
 */
public record ConsentAnswer(
        String reference,
        Verdict verdict,
        ConsentScope scope,
        Set<ConsentMedium> media,
        Set<Platform> platforms,
        LocalDate endsOn)
        implements Serializable {

    public ConsentAnswer {
        media = Set.copyOf(media);
        platforms = Set.copyOf(platforms);
    }
}
