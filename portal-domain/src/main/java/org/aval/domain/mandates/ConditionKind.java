package org.aval.domain.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.BothNames;
import org.aval.domain.shared.Verdict;

/** What must hold for somebody to speak under a mandate (specification B3). A condition appears with its register. */
public enum ConditionKind {
    /** Whoever left speaks for nobody here. */
    IN_POST(false, true) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            return Verdict.unless(!facts.holder().inPost(), "mandates.condition.notInPost");
        }
    },
    /** The charter in force is signed for each audience, the decisive scenarios answered right. */
    ATTESTED(false, true) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            boolean attested =
                    facts.holder().attested() || (standing && facts.holder().attestedInGrace());
            return Verdict.unless(!attested, "mandates.condition.notAttested");
        }
    },
    /**
     * Interests are declared and assessed when it is granted; when a declaration is over an expert falls silent at
     * once, others some days later. What was granted before anything was declared stands until it ends or something
     * is declared: it could not be asked for then, and no mandate lasts longer than a year.
     */
    INTERESTS_DECLARED(false, true) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            LocalDate until = facts.holder().interests().declaredUntil();
            if (until == null) {
                return Verdict.unless(!standing, "mandates.condition.undeclared");
            }
            boolean lenient = standing && wish.type() != MandateType.TOPIC_EXPERT;
            LocalDate last = lenient ? until.plusDays(facts.law().declarationGraceDays()) : until;
            return last.isBefore(facts.today())
                    ? Verdict.refused("mandates.condition.declarationOver", until)
                    : Verdict.GRANTED;
        }
    },
    /** What a major link weighs on is not spoken about by who has it. */
    FREE_OF_INTERESTS(true, true) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            InterestFacts interests = facts.holder().interests();
            List<BothNames> closed = interests.toLeaveOut(wish);
            boolean stopped = standing ? interests.silences(wish) : !closed.isEmpty();
            return Verdict.unless(interests.barred(), "mandates.condition.barred")
                    .and(() -> Verdict.unless(stopped, "mandates.condition.interested", closed));
        }
    },
    /** Nothing stands in the way of which nothing more is said here (ruling 1). */
    NO_IMPEDIMENT(false, true) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            return Verdict.unless(!facts.holder().unimpeded(), "mandates.condition.impeded");
        }
    },
    /** Who speaks on the air was trained for it, and not too long ago. */
    TRAINED(false, true) {
        @Override
        boolean concerns(MandateWish wish) {
            boolean onTheAir = wish.reach().everyChannel()
                    || wish.scope().channels().contains(Platform.RADIO)
                    || wish.scope().channels().contains(Platform.TV);
            return wish.type().alwaysTrained() || (wish.type() == MandateType.TOPIC_EXPERT && onTheAir);
        }

        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            LocalDate on = wish.limits().mediaTrainedOn();
            int months = facts.law().trainingMonths();
            return Verdict.unless(on == null, "mandates.condition.untrained", months)
                    .and(() -> Verdict.unless(
                            Objects.requireNonNull(on).plusMonths(months).isBefore(facts.today()),
                            "mandates.condition.trainedLongAgo",
                            Objects.requireNonNull(on),
                            months));
        }
    },
    /** It ends with the contract at the latest. */
    WITHIN_CONTRACT(true, false) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            LocalDate contract = facts.holder().employedUntil();
            LocalDate end = wish.scope().endsOn();
            return contract != null && end != null && end.isAfter(contract)
                    ? Verdict.refused("mandates.condition.beyondContract", contract)
                    : Verdict.GRANTED;
        }
    },
    /** It begins before it ends, and lasts no longer than its kind may. */
    PERIOD(true, false) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            LocalDate from = wish.scope().startsOn();
            LocalDate until = wish.scope().endsOn();
            if (from == null || until == null) {
                return Verdict.refused("mandates.condition.noPeriod");
            }
            int days = wish.type().mostDays();
            int months = facts.law().maxMonths();
            LocalDate last = days > 0
                    ? from.plusDays(days - 1L)
                    : from.plusMonths(months).minusDays(1);
            String tooLong = days > 0 ? "mandates.condition.tooManyDays" : "mandates.condition.tooManyMonths";
            return Verdict.unless(until.isBefore(from), "mandates.condition.endsBefore")
                    .and(() -> Verdict.unless(until.isAfter(last), tooLong, days > 0 ? days : months, last));
        }
    },
    /** Its topics are spoken about under a mandate. */
    TOPICS_OPEN(true, true) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            var included = wish.scope().included();
            List<BothNames> reserved = ScopeFacts.named(included, facts.scope().reserved());
            List<BothNames> retired = ScopeFacts.named(included, facts.scope().retired());
            boolean nothingLeft = !included.isEmpty() && reserved.size() == included.size();
            boolean closed = standing ? nothingLeft : !reserved.isEmpty();
            return Verdict.unless(closed, "mandates.condition.reserved", reserved)
                    .and(() -> Verdict.unless(!standing && !retired.isEmpty(), "mandates.condition.retired", retired));
        }
    },
    /** The official accounts it names are there to be spoken on, and are the ones that were meant (10b). */
    ACCOUNTS_OPEN(true, true) {
        @Override
        boolean concerns(MandateWish wish) {
            return wish.type().isOfAccounts() || !wish.scope().accounts().isEmpty();
        }

        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            return standing
                    ? AccountConditions.standing(wish, facts.scope().accounts())
                    : AccountConditions.asked(wish, facts.scope().accounts());
        }
    },
    /** One mandate at a time for a holder, a topic and a channel. */
    NOT_OVERLAPPING(true, false) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            return Verdict.unless(
                    !facts.scope().overlapping().isEmpty(),
                    "mandates.condition.overlapping",
                    String.join(", ", facts.scope().overlapping()));
        }
    },
    /** A session has somebody beside the voice, and an hour. */
    MODERATED(true, false) {
        @Override
        boolean concerns(MandateWish wish) {
            return wish.type().isModerated();
        }

        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            boolean alone = wish.moderator() == null || wish.holder().equals(wish.moderator());
            boolean noHour = wish.type() == MandateType.EXPERT_SESSION
                    && wish.scope().slots().isEmpty();
            return Verdict.unless(alone, "mandates.condition.unmoderated")
                    .and(() -> Verdict.unless(noHour, "mandates.condition.noSlot"));
        }
    },
    /** What is passed on lies within the mandate it comes from, and stands only while that one does. */
    WITHIN_PARENT(true, true) {
        @Override
        boolean concerns(MandateWish wish) {
            return wish.parent() != null;
        }

        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            ParentFacts parent = Objects.requireNonNull(facts.scope().parent());
            LocalDate from = wish.scope().startsOn();
            LocalDate until = wish.scope().endsOn();
            boolean lasts = from != null && until != null && parent.lasts(from, until);
            return Verdict.unless(!parent.maySubDelegate(), "mandates.condition.notPassedOn", parent.reference())
                    .and(() -> Verdict.unless(
                            !parent.covers(wish), "mandates.condition.widerThanParent", parent.reference()))
                    .and(() -> Verdict.unless(!lasts, "mandates.condition.longerThanParent", parent.reference()))
                    .and(() -> Verdict.unless(!parent.speaks(), "mandates.condition.parentSilent", parent.reference()));
        }
    },
    /** Who granted it could still grant it, or a successor has confirmed it (10b). */
    GRANTOR_HOLDS(false, true) {
        @Override
        Verdict ask(MandateWish wish, MandateFacts facts, boolean standing) {
            return Verdict.unless(standing && !facts.grant().grantorHolds(), "mandates.condition.grantorGone");
        }
    };

    private final boolean ofTheWish;
    private final boolean lasting;

    ConditionKind(boolean ofTheWish, boolean lasting) {
        this.ofTheWish = ofTheWish;
        this.lasting = lasting;
    }

    /** Does it follow from what is asked for, so that asking differently meets it? */
    public boolean isOfTheWish() {
        return ofTheWish;
    }

    /** Must it hold on every day of the mandate, and not only when it is granted? */
    public boolean isLasting() {
        return lasting;
    }

    boolean concerns(MandateWish wish) {
        return true;
    }

    /** @param standing is it asked of a mandate that was granted, or of one that is asked for */
    abstract Verdict ask(MandateWish wish, MandateFacts facts, boolean standing);
}
