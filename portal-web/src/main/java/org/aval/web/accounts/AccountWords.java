package org.aval.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.accounts.AccountCondition;
import org.aval.domain.accounts.AccountState;
import org.aval.domain.accounts.AccountStep;
import org.aval.service.accounts.AccountRecord;
import org.aval.service.accounts.SeatRow;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How an account is told: its sentence, its conditions, its decisions, its timeline. */
@Named("accountWords")
@ApplicationScoped
public class AccountWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** What it is worth today, in one sentence. */
    String sentence(AccountRecord record) {
        String key = Texts.key(record.standing()) + ".sentence";
        return texts.of(
                key,
                record.dates().get("lastPostOn"),
                record.dates().get("endedOn"),
                record.dates().get("dueOn"),
                record.requestedBy());
    }

    Decision decision(AccountRecord record, AccountStep step) {
        return decisions.of(step, record.verdict(step), record.purpose().displayName());
    }

    /** What has to be there for the account to be open, met or not. */
    List<Condition> conditions(AccountRecord record) {
        return Arrays.stream(AccountCondition.values())
                .map(condition -> condition(condition, !record.missing().contains(condition)))
                .toList();
    }

    private Condition condition(AccountCondition condition, boolean met) {
        String key = Texts.key(condition);
        return new Condition(
                met, texts.label(condition), texts.of(key + ".why"), met ? "" : texts.of(key + ".restore"));
    }

    List<Moment> timeline(AccountRecord record) {
        return timelines.of(record.timeline(), AccountStep.class, AccountState.class);
    }

    /** What somebody may do on the account today, in words: never what is in the way. */
    public String seat(SeatRow seat) {
        if (!seat.held()) {
            return texts.of("accounts.seat.over", seat.since(), seat.until());
        }
        return texts.of(worth(seat), seat.since(), seat.declaredUntil());
    }

    /** A declaration that is over while the role still counts: until when is the institution's to say. */
    public String late(SeatRow seat) {
        return seat.declarationOver() && seat.isFit()
                ? texts.of("accounts.seat.declarationLate", seat.declaredUntil())
                : "";
    }

    private static String worth(SeatRow seat) {
        if (!seat.declared()) {
            return seat.declaredUntil() == null ? "accounts.seat.undeclared" : "accounts.seat.declarationOver";
        }
        return !seat.isFit() ? "accounts.seat.notFit" : seat.isVoice() ? "accounts.seat.voice" : silent(seat);
    }

    private static String silent(SeatRow seat) {
        boolean technical =
                Stream.of("ANALYST", "TECHNICAL").anyMatch(seat.role().name()::equals);
        return technical ? "accounts.seat.technical" : "accounts.seat.silent";
    }
}
