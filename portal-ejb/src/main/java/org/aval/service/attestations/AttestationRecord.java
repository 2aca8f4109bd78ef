package org.aval.service.attestations;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.AttestationStep;
import org.aval.domain.attestations.SignatureLevel;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/**
 * One signature as the signer or an office reads it.
 *
 * @param lines how many lines the journal had when this was read: the page sends it back, so that a stale one is refused
 */
public record AttestationRecord(
        UUID id,
        int lines,
        String reference,
        String code,
        String name,
        String title,
        String unit,
        String charter,
        UUID charterVersion,
        String versionNumber,
        String language,
        SignatureLevel level,
        Instant signedAt,
        LocalDate validUntil,
        AttestationStanding standing,
        boolean own,
        boolean revocationProposed,
        String textSha256,
        String evidenceSha256,
        Map<AttestationStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public AttestationRecord {
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(AttestationStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
