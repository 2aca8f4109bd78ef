package org.aval.domain.mandates;

import java.time.LocalDate;
import org.aval.domain.shared.Verdict;

/** Is what somebody asks for written down so that it can be kept, and so that others can decide about it? */
final class WishForm {

    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_SENTENCE = 500;
    private static final int MOST_HOURS = 60;

    private WishForm() {}

    /** Can it be kept? */
    static Verdict verdict(MandateWish wish) {
        MandateReach reach = wish.reach();
        MandateLimits limits = wish.limits();
        LocalDate from = wish.scope().startsOn();
        LocalDate until = wish.scope().endsOn();
        boolean backwards = from != null && until != null && until.isBefore(from);
        boolean hours = limits.hoursPerWeek() < 0 || limits.hoursPerWeek() > MOST_HOURS;
        boolean replaced =
                wish.holder().equals(wish.substitute()) || wish.holder().equals(wish.moderator());
        boolean slots =
                wish.scope().slots().stream().anyMatch(slot -> !slot.startsAt().isBefore(slot.endsAt()));
        return Verdict.unless(backwards, "mandates.condition.endsBefore")
                .and(() -> Verdict.unless(hours, "mandates.tooManyHours", MOST_HOURS))
                .and(() -> Verdict.unless(replaced, "mandates.notOwnSubstitute"))
                .and(() -> Verdict.unless(slots, "mandates.slotBackwards"))
                .and(() -> shorter(LONGEST_LINE, reach.titleToUse(), reach.territory()))
                .and(() -> shorter(LONGEST_TEXT, reach.purpose(), limits.conditions()))
                .and(() -> shorter(LONGEST_SENTENCE, limits.disclosureFr(), limits.disclosureEn()));
    }

    /** Can others decide about it? */
    static Verdict complete(MandateWish wish) {
        MandateReach reach = wish.reach();
        MandateScope scope = wish.scope();
        boolean topic = reach.everyTopic() || !scope.included().isEmpty();
        boolean channel = reach.everyChannel() || !scope.channels().isEmpty();
        return Verdict.unless(reach.purpose().isEmpty(), "mandates.purposeMissing")
                .and(() -> Verdict.unless(reach.titleToUse().isEmpty(), "mandates.titleMissing"))
                .and(() -> Verdict.unless(!topic, "mandates.topicMissing"))
                .and(() -> Verdict.unless(!channel, "mandates.channelMissing"))
                .and(() -> Verdict.unless(scope.languages().isEmpty(), "mandates.languageMissing"))
                .and(() -> Verdict.unless(scope.startsOn() == null, "mandates.periodMissing"))
                .and(() -> Verdict.unless(scope.endsOn() == null, "mandates.periodMissing"));
    }

    private static Verdict shorter(int longest, String... texts) {
        Verdict verdict = Verdict.GRANTED;
        for (String text : texts) {
            verdict = verdict.and(() -> Verdict.unless(text.length() > longest, "mandates.tooLong", longest));
        }
        return verdict;
    }
}
