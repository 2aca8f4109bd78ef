package org.aval.domain.consents;

import java.util.Set;
import org.aval.domain.channels.Platform;

/**
 * A consent as it is read off the form that was signed.
 *
 * @param soleReason why only one parent signed, empty otherwise
 */
public record ConsentWish(
        ConsentSubject subject,
        Set<Signatory> signatories,
        String soleReason,
        ConsentScope scope,
        Set<ConsentMedium> media,
        Set<Platform> platforms,
        ConsentPeriod period,
        ConsentProof proof) {

    public ConsentWish {
        signatories = Set.copyOf(signatories);
        soleReason = soleReason.strip();
        media = Set.copyOf(media);
        platforms = Set.copyOf(platforms);
    }
}
