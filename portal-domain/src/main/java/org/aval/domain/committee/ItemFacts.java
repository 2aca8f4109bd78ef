package org.aval.domain.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict about an item needs to know besides the item itself.
 *
 * @param today the institution's day
 * @param session the state of its session
 * @param quorum of this item now
 * @param seat the voting seat of who asks, null without one
 * @param presides does who asks preside over this item
 * @param challengeUntil the last day on which a party may challenge, null before the convocation
 * @param casting does who presides settle a tie
 */
public record ItemFacts(
        LocalDate today,
        SessionState session,
        Quorum quorum,
        @Nullable UUID seat,
        boolean presides,
        @Nullable LocalDate challengeUntil,
        boolean casting) {}
