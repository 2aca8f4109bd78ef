package org.aval.domain.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The signs of life of an open account.
 *
 * @param brokenSince the first day on which too few people looked after it or the second factor was off; null when all is well
 */
public record AccountPulse(
        @Nullable LocalDate openedOn,
        @Nullable LocalDate lastPostOn,
        @Nullable LocalDate accessReviewedOn,
        @Nullable LocalDate brokenSince) {}
