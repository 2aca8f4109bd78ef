package org.aval.domain.accounts;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What an account must fulfil to be opened, and to stay open: the same list greys the button and stands on the page. */
public enum AccountCondition {
    TWO_ADMINISTRATORS {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            return facts.fit() >= AccountLimits.PEOPLE;
        }
    },
    ONE_IN_COMMUNICATIONS {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            return facts.communications() > 0;
        }
    },
    SECOND_FACTOR {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            return account.getChecks().isSecondFactor();
        }
    },
    CUSTODY {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            return !account.getCustody().vaultRef().isEmpty();
        }
    },
    RECOVERY {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            return !account.getCustody().recoveryEmail().isEmpty();
        }
    },
    HOUSE_RULES {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            return !account.getCustody().houseRules().isEmpty();
        }
    },
    TERMS_READ {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            return within(account.getChecks().getTermsReadOn(), Period.ofYears(1), facts);
        }
    },
    ACCESS_REVIEWED {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            return within(
                    account.getChecks().getAccessReviewedOn(),
                    Period.ofDays(facts.limits().reviewDays()),
                    facts);
        }
    },
    /** The mark it shows rests on a permit, or it shows none. */
    MARK {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            return facts.markSettled();
        }
    },
    SECRETS_CHANGED {
        @Override
        boolean isMet(OfficialAccount account, AccountFacts facts) {
            LocalDate left = facts.lastDeparture();
            LocalDate rotated = account.getChecks().getRotatedOn();
            boolean since = left == null || (rotated != null && !rotated.isBefore(left));
            return since && within(rotated, Period.ofYears(1), facts);
        }
    };

    abstract boolean isMet(OfficialAccount account, AccountFacts facts);

    private static boolean within(@Nullable LocalDate day, Period period, AccountFacts facts) {
        return day != null && !day.plus(period).isBefore(facts.limits().today());
    }
}
