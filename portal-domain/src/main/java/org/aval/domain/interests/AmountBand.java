package org.aval.domain.interests;

import java.math.BigDecimal;

/** What a link brings a year, in the currency of the place. */
public enum AmountBand {
    NONE(0),
    /** Less than what the jurisdiction lets pass. */
    BELOW_MINOR(0),
    B1(0),
    B2(1_000),
    B3(5_000),
    B4(10_000),
    B5(50_000);

    private final int from;

    AmountBand(int from) {
        this.from = from;
    }

    /**
     * Where a yearly amount stands.
     *
     * @param minor up to which amount the jurisdiction lets it pass
     */
    public static AmountBand of(BigDecimal amount, BigDecimal minor) {
        if (amount.signum() == 0) {
            return NONE;
        }
        if (amount.compareTo(minor) <= 0) {
            return BELOW_MINOR;
        }
        AmountBand band = B1;
        for (AmountBand next : values()) {
            band = next.from > 0 && amount.compareTo(BigDecimal.valueOf(next.from)) >= 0 ? next : band;
        }
        return band;
    }
}
