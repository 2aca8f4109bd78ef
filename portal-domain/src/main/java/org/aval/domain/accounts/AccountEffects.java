package org.aval.domain.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.shared.Act;

/** What a step leaves on an account besides its state and its line. */
final class AccountEffects {

    private AccountEffects() {}

    static void of(AccountStep step, Act act, AccountChecks checks, AccountTrail trail) {
        LocalDate day = act.effectiveOn();
        UUID by = act.by().person();
        switch (step) {
            case ENDORSE -> trail.endorsedBy(by);
            case CLEAR_SECURITY -> trail.securityBy(by);
            case CLEAR_PRIVACY -> trail.privacyBy(by);
            case OPEN -> trail.openedOn(day);
            case COMPROMISE -> trail.compromisedOn(day);
            case CONFIRM_TAKEDOWN -> trail.endedOn(day);
            case CHECK_SECOND_FACTOR -> checks.secondFactor(true, day);
            case MISS_SECOND_FACTOR -> checks.secondFactor(false, day);
            case ROTATE -> checks.rotated(day);
            case REVIEW_ACCESS -> checks.accessReviewed(day);
            case READ_TERMS -> checks.termsRead(day);
            case NOTE_POST -> checks.posted(day);
            case KEEP, MERGE, BEGIN_CLOSING -> checks.decided(day);
            default -> {
                // the state and the line say it all
            }
        }
    }
}
