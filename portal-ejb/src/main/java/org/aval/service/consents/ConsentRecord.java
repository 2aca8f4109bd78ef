package org.aval.service.consents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentMedium;
import org.aval.domain.consents.ConsentPeriod;
import org.aval.domain.consents.ConsentProof;
import org.aval.domain.consents.ConsentScope;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.consents.ConsentSubject;
import org.aval.domain.consents.Signatory;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One consent as a reader sees it: what was agreed, what shows the person, what may be done, the timeline.
 *
 * @param own is the reader the person shown
 * @param witness by name
 * @param linking may the reader note what shows the person, and if not why
 * @param withdrawing may the reader withdraw it, and if not why
 */
public record ConsentRecord(
        UUID id,
        int version,
        String reference,
        ConsentStanding standing,
        boolean own,
        ConsentSubject subject,
        Set<Signatory> signatories,
        String soleReason,
        ConsentScope scope,
        Set<ConsentMedium> media,
        Set<Platform> platforms,
        ConsentPeriod period,
        ConsentProof proof,
        String witness,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate removeBy,
        List<ConsentLine> uses,
        Verdict linking,
        Verdict withdrawing,
        List<TimelineLine> timeline)
        implements Serializable {

    public ConsentRecord {
        signatories = Set.copyOf(signatories);
        media = Set.copyOf(media);
        platforms = Set.copyOf(platforms);
        uses = List.copyOf(uses);
        timeline = List.copyOf(timeline);
    }

    /** How many lines are to come down. */
    public long due() {
        return uses.stream().filter(ConsentLine::isDue).count();
    }

    /** Was it withdrawn, and is nothing up any more? */
    public boolean isAllDown() {
        return withdrawnOn != null && due() == 0;
    }
}
