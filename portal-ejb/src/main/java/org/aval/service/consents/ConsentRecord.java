package org.aval.service.consents;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentEnd;
import org.aval.domain.consents.ConsentMedium;
import org.aval.domain.consents.ConsentPeriod;
import org.aval.domain.consents.ConsentProof;
import org.aval.domain.consents.ConsentScope;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.consents.ConsentStep;
import org.aval.domain.consents.ConsentSubject;
import org.aval.domain.consents.Signatory;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/**
 * One consent as a reader sees it: what was agreed, what shows the person, what may be done, the timeline.
 *
 * @param own is the reader the person shown
 * @param witness by name
 * @param linking may the reader note what shows the person, and if not why
 * @param verdicts may the reader take these steps, and if not why
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
        ConsentEnd end,
        List<ConsentLine> uses,
        Verdict linking,
        Map<ConsentStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    /** What is taken with a click, in the order of the page. */
    public static final List<ConsentStep> TAKEN =
            List.of(ConsentStep.WITHDRAW, ConsentStep.ANNUL, ConsentStep.HOLD, ConsentStep.RELEASE);

    public ConsentRecord {
        verdicts = Map.copyOf(verdicts);
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

    /** Was it withdrawn or annulled, and is nothing up any more? */
    public boolean isAllDown() {
        return end.removeBy() != null && due() == 0;
    }
}
