package org.aval.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.entry.AccountState;
import org.aval.domain.entry.AccountStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.entry.AccountStanding;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How an account is told: its sentence, its decisions, its timeline. */
@ApplicationScoped
public class AccountWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    String says(AccountStanding how) {
        if (how.isLocked()) {
            return texts.label(AccountState.LOCKED);
        }
        if (how.isOpen()) {
            return how.changedAt() == null
                    ? texts.of("entry.account.open")
                    : texts.of("entry.account.chosen", how.changedAt());
        }
        return how.invitation() == null ? texts.of("entry.account.none") : texts.label(how.invitation());
    }

    Decision decision(AccountStanding how, AccountStep step, String name) {
        return decisions.of(step, how.verdicts().getOrDefault(step, Verdict.refused("entry.noAccount")), name);
    }

    List<Moment> timeline(AccountStanding how) {
        return timelines.of(how.timeline(), AccountStep.class, AccountState.class);
    }
}
