package org.aval.service.attestations;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.attestations.AttestationStanding;

/** One of my own signatures and what it is worth today. */
public record OwnAttestation(
        UUID id,
        String reference,
        String code,
        String charter,
        String versionNumber,
        Instant signedAt,
        LocalDate validUntil,
        AttestationStanding standing)
        implements Serializable {}
