package org.aval.domain.attestations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an obligation must know of the world to give its verdict; facts come in, repositories do not.
 *
 * @param now the moment, UTC
 * @param today the day in the institution's zone
 * @param personInPost is the person concerned in post or about to be
 * @param actorLeads is the actor the manager of the person concerned
 * @param unread the mandatory articles not displayed yet
 * @param remindedToday was the person already reminded today
 */
public record Situation(
        Instant now,
        LocalDate today,
        boolean personInPost,
        boolean actorLeads,
        Set<String> unread,
        boolean remindedToday) {

    public Situation {
        unread = Set.copyOf(unread);
    }
}
