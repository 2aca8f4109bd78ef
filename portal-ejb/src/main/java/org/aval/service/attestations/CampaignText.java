package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A version that a campaign may ask to sign: in force, or soon. */
public record CampaignText(UUID id, String charter, String number, LocalDate from) implements Serializable {}
