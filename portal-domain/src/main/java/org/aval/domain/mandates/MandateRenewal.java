package org.aval.domain.mandates;

import java.time.LocalDate;
import java.util.Set;

/** What is asked for when a mandate is renewed: the same words, for the days after it. */
public final class MandateRenewal {

    private MandateRenewal() {}

    /** The wish of the renewal: it begins the day after, or tomorrow when that day is past, and lasts as long as it may. */
    public static MandateWish wish(Mandate ending, LocalDate today, MandateLaw law) {
        MandateWish wish = ending.wish();
        MandateScope scope = wish.scope();
        LocalDate last = scope.endsOn();
        LocalDate from = last == null || last.isBefore(today) ? today.plusDays(1) : last.plusDays(1);
        int days = wish.type().mostDays();
        LocalDate until = days > 0
                ? from.plusDays(days - 1L)
                : from.plusMonths(law.maxMonths()).minusDays(1);
        MandateScope next = new MandateScope(
                scope.topics(), scope.channels(), scope.accounts(), scope.languages(), Set.of(), from, until);
        return new MandateWish(
                wish.holder(),
                wish.type(),
                wish.reach(),
                wish.limits(),
                next,
                wish.substitute(),
                wish.moderator(),
                wish.parent());
    }
}
