package org.aval.domain.interests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/** Is a link written down so that somebody else can weigh it? */
final class LinkForm {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_RELATIVE = 120;
    private static final int LONGEST_TEXT = 1000;
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private LinkForm() {}

    static Verdict verdict(LinkWish link, LocalDate today) {
        return dates(link.span(), today)
                .and(() -> worth(link.worth()))
                .and(() -> Verdict.unless(
                        link.category().isHolding() && link.worth().holdingPercent() == null, "interests.link.noShare"))
                .and(() -> Verdict.unless(
                        !link.relative().isEmpty() && link.beneficiary() != Beneficiary.RELATIVE,
                        "interests.link.noRelative"))
                .and(() -> texts(link));
    }

    private static Verdict dates(LinkSpan span, LocalDate today) {
        boolean backwards = span.endsOn() != null && span.endsOn().isBefore(span.startsOn());
        return Verdict.unless(backwards, "interests.link.endsBefore")
                .and(() -> Verdict.unless(span.startsOn().isAfter(today.plusYears(1)), "interests.link.tooFar"));
    }

    private static Verdict worth(LinkWorth worth) {
        BigDecimal amount = worth.amount();
        BigDecimal share = worth.holdingPercent();
        boolean range = amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0);
        boolean part = share != null && (share.signum() < 0 || share.compareTo(WHOLE) > 0);
        return Verdict.unless(range, "interests.link.amountRange")
                .and(() -> Verdict.unless(amount != null && worth.currency() == null, "interests.link.noCurrency"))
                .and(() ->
                        Verdict.unless(amount != null && !isCurrency(worth.currency()), "interests.link.badCurrency"))
                .and(() -> Verdict.unless(part, "interests.link.shareRange"));
    }

    private static boolean isCurrency(@Nullable String code) {
        String asked = Objects.requireNonNullElse(code, "").toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(asked));
    }

    private static Verdict texts(LinkWish link) {
        return Verdict.unless(link.subject().length() > LONGEST_LINE, "interests.tooLong", LONGEST_LINE)
                .and(() -> Verdict.unless(
                        link.relative().length() > LONGEST_RELATIVE, "interests.tooLong", LONGEST_RELATIVE))
                .and(() ->
                        Verdict.unless(link.description().length() > LONGEST_TEXT, "interests.tooLong", LONGEST_TEXT));
    }
}
