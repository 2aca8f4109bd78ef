package org.aval.domain.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict about a session needs to know besides the session itself.
 *
 * @param now the moment it is asked
 * @param day the day of the session, in the institution's zone
 * @param latestCall the last moment at which it is convened in time
 * @param items how many items are on its agenda
 * @param unsettled how many of them nobody has settled
 * @param severe is a severe case among them
 * @param presiding who presides with those who are there, null when nobody may
 */
public record SessionFacts(
        Instant now,
        LocalDate today,
        LocalDate day,
        Instant latestCall,
        int items,
        int unsettled,
        boolean severe,
        @Nullable UUID presiding) {}
