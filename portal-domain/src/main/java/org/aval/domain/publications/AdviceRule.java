package org.aval.domain.publications;

import static org.aval.domain.publications.Outcome.ASK;
import static org.aval.domain.publications.Outcome.GO;
import static org.aval.domain.publications.Outcome.STOP;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** What stands between a draft and its publication: each constant is one rule, told in this order. */
enum AdviceRule {
    /** What the answers say by themselves, question by question. Who asked and was told yes has asked. */
    ANSWERS {
        @Override
        Stream<Finding> find(Draft draft) {
            return draft.answers().values().stream()
                    .filter(given -> given.outcome() != GO)
                    .map(given -> new Finding(
                            lifted(given.outcome(), draft),
                            given.question(),
                            Finding.ANSWER,
                            given.contact(),
                            List.of(given.answer())));
        }
    },
    /** A purpose that does not go with the channel. */
    RIGHT_CHANNEL {
        @Override
        Stream<Finding> find(Draft draft) {
            return Optional.ofNullable(draft.against()).stream()
                    .map(pair -> new Finding(
                            lifted(pair.outcome(), draft),
                            Question.CHANNEL,
                            Finding.PAIR,
                            pair.contact(),
                            List.of(pair.code())));
        }
    },
    /** The institution's voice needs a mandate. */
    A_MANDATE {
        @Override
        Stream<Finding> find(Draft draft) {
            boolean missing = draft.isInstitutional() && draft.mandate() == null;
            return missing ? Stream.of(stop(Question.IDENTITY, "publications.noMandate")) : Stream.empty();
        }
    },
    /** One that holds on the day of the post. */
    A_VALID_MANDATE {
        @Override
        Stream<Finding> find(Draft draft) {
            return under(draft, mandate -> !mandate.valid(), Question.IDENTITY, STOP, "publications.mandateNotValid");
        }
    },
    /** For this channel. */
    FOR_THE_CHANNEL {
        @Override
        Stream<Finding> find(Draft draft) {
            return under(
                    draft,
                    mandate -> draft.channel() != null && !mandate.covers(draft.channel()),
                    Question.CHANNEL,
                    STOP,
                    "publications.channelOutside");
        }
    },
    /** For this topic, and not for what was left out. */
    FOR_THE_TOPIC {
        @Override
        Stream<Finding> find(Draft draft) {
            return under(
                    draft,
                    mandate -> isOutside(mandate, draft.topic()),
                    Question.IDENTITY,
                    STOP,
                    "publications.topicOutside");
        }
    },
    /** With leave to answer comments, when that is what it is. */
    FOR_ANSWERS {
        @Override
        Stream<Finding> find(Draft draft) {
            return under(
                    draft,
                    mandate -> draft.is(Question.PURPOSE, Answered.REPLY) && !mandate.answersComments(),
                    Question.PURPOSE,
                    ASK,
                    "publications.noAnswers");
        }
    },
    /** A major interest closes its topic to the person; a moderate one is looked at first. Told to the person only. */
    DECLARED_INTERESTS {
        @Override
        Stream<Finding> find(Draft draft) {
            boolean felt = draft.isInstitutional() && draft.ties().isTouched();
            boolean major = draft.ties().level() == InterestLevel.MAJOR;
            return felt
                    ? Stream.of(tie(
                            draft,
                            major ? STOP : lifted(ASK, draft),
                            major ? "publications.majorInterest" : "publications.moderateInterest",
                            major ? Role.COI_OFFICER : Role.COMMS))
                    : Stream.empty();
        }
    },
    /** Who speaks for themselves says the tie; a major one is asked about, and is not denied. */
    OWN_INTERESTS {
        @Override
        Stream<Finding> find(Draft draft) {
            if (draft.isInstitutional() || !draft.ties().isTouched()) {
                return Stream.empty();
            }
            boolean denied = draft.is(Question.INTERESTS, Answered.NO_TIE);
            if (draft.ties().level() == InterestLevel.MAJOR) {
                return Stream.of(
                        denied
                                ? tie(draft, STOP, "publications.ownMajorDenied", Role.COI_OFFICER)
                                : tie(draft, lifted(ASK, draft), "publications.ownMajor", Role.COI_OFFICER));
            }
            return Stream.of(tie(draft, GO, "publications.ownModerate", null));
        }
    },
    /** A tie that is said to be declared stands in the register. */
    ON_RECORD {
        @Override
        Stream<Finding> find(Draft draft) {
            boolean unknown = draft.is(Question.INTERESTS, Answered.DISCLOSED)
                    && !draft.ties().onRecord();
            return unknown
                    ? Stream.of(new Finding(
                            lifted(ASK, draft),
                            Question.INTERESTS,
                            "publications.notOnRecord",
                            Role.COI_OFFICER,
                            List.of()))
                    : Stream.empty();
        }
    },
    /** Read by others first, when the mandate says so. Having asked somebody does not replace it. */
    READ_FIRST {
        @Override
        Stream<Finding> find(Draft draft) {
            return under(draft, HeldMandate::reviewFirst, Question.IDENTITY, ASK, "publications.readFirst");
        }
    };

    abstract Stream<Finding> find(Draft draft);

    /** Everything that stands in the way, rule by rule. */
    static List<Finding> all(Draft draft) {
        return Stream.of(values()).flatMap(rule -> rule.find(draft)).toList();
    }

    private static boolean isOutside(HeldMandate mandate, List<String> topic) {
        return !topic.isEmpty() && (mandate.excludes(topic) || !mandate.covers(topic));
    }

    private static Outcome lifted(Outcome outcome, Draft draft) {
        return outcome == ASK && draft.is(Question.DOUBT, Answered.ASKED) ? GO : outcome;
    }

    private static Finding tie(Draft draft, Outcome outcome, String why, @Nullable Role contact) {
        return new Finding(
                outcome, Question.INTERESTS, why, contact, List.of(draft.ties().counterparties()));
    }

    private static Finding stop(Question question, String why) {
        return new Finding(STOP, question, why, Role.COMMS, List.of());
    }

    private static Stream<Finding> under(
            Draft draft, Predicate<HeldMandate> holds, Question question, Outcome outcome, String why) {
        return Optional.ofNullable(draft.mandate()).stream()
                .filter(mandate -> draft.isInstitutional())
                .filter(holds)
                .map(mandate -> new Finding(outcome, question, why, Role.COMMS, List.of(mandate.reference())));
    }
}
