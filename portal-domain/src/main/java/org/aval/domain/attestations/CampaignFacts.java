package org.aval.domain.attestations;

import java.time.LocalDate;

/**
 * What the verdicts about a campaign need to know.
 *
 * @param people how many would be asked now
 * @param binding is the version scheduled, and in force by the day people are first asked?
 */
public record CampaignFacts(LocalDate today, int people, boolean binding) {}
