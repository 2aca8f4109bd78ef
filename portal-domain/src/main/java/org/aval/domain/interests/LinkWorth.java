package org.aval.domain.interests;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a link is worth to whom it benefits.
 *
 * @param amountBand what it brings a year
 * @param amount the same to the cent, when the declarant says so
 * @param currency of the amount, three capitals
 * @param holdingPercent the share of the counterparty
 */
@Embeddable
public record LinkWorth(
        @Enumerated(EnumType.STRING) AmountBand amountBand,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable BigDecimal holdingPercent)
        implements Serializable {

    /** Nothing is paid, nothing is held. */
    public static final LinkWorth UNPAID = new LinkWorth(AmountBand.NONE, null, null, null);

    private static final int MOST_DIGITS = 15;
    private static final BigDecimal LARGE = BigDecimal.valueOf(5);

    /** Numbers are the same whatever zeros they end with. */
    public LinkWorth {
        amount = toTheCent(amount);
        holdingPercent = toTheCent(holdingPercent);
    }

    /** Is the share large enough to weigh like employment? */
    boolean holdsMuch() {
        return holdingPercent != null && holdingPercent.compareTo(LARGE) >= 0;
    }

    boolean isPaid() {
        return amountBand.compareTo(AmountBand.B1) >= 0;
    }

    boolean isPaidMuch() {
        return amountBand.compareTo(AmountBand.B3) >= 0;
    }

    /** What is too large to be meant stays as it is, and is refused. */
    private static @Nullable BigDecimal toTheCent(@Nullable BigDecimal number) {
        if (number == null || number.precision() - number.scale() > MOST_DIGITS) {
            return number;
        }
        return number.setScale(2, RoundingMode.HALF_UP);
    }
}
