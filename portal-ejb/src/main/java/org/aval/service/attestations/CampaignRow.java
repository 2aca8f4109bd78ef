package org.aval.service.attestations;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.attestations.CampaignKind;

/** A running campaign in which somebody may be asked to sign. */
public record CampaignRow(UUID id, String code, CampaignKind kind, String charter, String versionNumber)
        implements Serializable {}
