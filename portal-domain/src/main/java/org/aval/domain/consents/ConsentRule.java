package org.aval.domain.consents;

import static org.aval.domain.consents.ConsentStep.RECORD;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;

/** The policy of consents: each constant is one rule, asked in this order; the first that refuses says why. */
enum ConsentRule {
    /** Recorded by Communications; withdrawn by who is shown as well, at any time and without a reason. */
    WHOSE_TURN(EnumSet.of(RECORD, ConsentStep.WITHDRAW, ConsentStep.ANNUL, ConsentStep.HOLD, ConsentStep.RELEASE)) {
        @Override
        Verdict ask(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts) {
            boolean own = step == ConsentStep.WITHDRAW && consent.getSubject().is(actor);
            return Verdict.unless(!step.isForOffice(actor) && !own, "consents.notYourOffice", step);
        }
    },
    /** What shows somebody already loses its ground: nobody takes it away alone from what they recorded or noted themselves. */
    TWO_PEOPLE(EnumSet.of(ConsentStep.ANNUL)) {
        @Override
        Verdict ask(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts) {
            boolean own = consent.getJournal().stream()
                    .anyMatch(
                            line -> NOTED.contains(line.step()) && line.author().equals(actor.staffNo()));
            return Verdict.unless(own && !consent.getUses().isEmpty(), "consents.annulledBySomebodyElse");
        }
    },
    /** Held once, released once. */
    HELD_ONCE(EnumSet.of(ConsentStep.HOLD, ConsentStep.RELEASE)) {
        @Override
        Verdict ask(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts) {
            boolean holding = step == ConsentStep.HOLD;
            return Verdict.unless(
                    consent.getEnd().held() == holding, holding ? "consents.heldAlready" : "consents.notHeld");
        }
    },
    /** Whoever records it is not who is shown. */
    NOT_FOR_ONESELF(EnumSet.of(RECORD)) {
        @Override
        Verdict ask(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts) {
            return Verdict.unless(consent.getSubject().is(actor), "consents.notForYourself");
        }
    },
    /** A reference, and nothing that says who it is. */
    NOBODY_IS_NAMED(EnumSet.of(RECORD)) {
        @Override
        Verdict ask(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts) {
            ConsentScope scope = consent.getScope();
            ConsentProof proof = consent.getProof();
            return Unnamed.reference(consent.getSubject().subjectRef())
                    .and(() -> Unnamed.words(
                            scope.purpose(),
                            scope.territory(),
                            scope.restrictions(),
                            consent.getSoleReason(),
                            proof.keptAt(),
                            proof.withdrawalContact()));
        }
    },
    /** An adult signs alone; for a minor both parents or the guardian; for who cannot, the representative. */
    SIGNED_BY_WHO_MAY(EnumSet.of(RECORD)) {
        @Override
        Verdict ask(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts) {
            Set<Signatory> signed = consent.getSignatories();
            boolean guardian = signed.contains(Signatory.GUARDIAN);
            return switch (consent.getSubject().capacity()) {
                case ADULT -> Verdict.unless(!signed.equals(Set.of(Signatory.SUBJECT)), "consents.adultSignsAlone");
                case REPRESENTED -> Verdict.unless(
                        !guardian && !signed.contains(Signatory.REPRESENTATIVE), "consents.representativeMissing");
                case MINOR -> minor(consent, signed, guardian);
            };
        }

        private Verdict minor(ImageConsent consent, Set<Signatory> signed, boolean guardian) {
            boolean one = signed.contains(Signatory.PARENT) || signed.contains(Signatory.OTHER_PARENT);
            boolean both = signed.contains(Signatory.PARENT) && signed.contains(Signatory.OTHER_PARENT);
            return Verdict.unless(!guardian && !one, "consents.parentsMissing")
                    .and(() -> Verdict.unless(
                            !guardian && !both && consent.getSoleReason().isEmpty(), "consents.otherParentMissing"));
        }
    },
    /** One purpose, something to be seen in, somewhere to be seen. */
    FILLED(EnumSet.of(RECORD)) {
        @Override
        Verdict ask(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts) {
            return Verdict.unless(consent.getScope().purpose().isEmpty(), "consents.purposeMissing")
                    .and(() -> Verdict.unless(consent.getMedia().isEmpty(), "consents.mediumMissing"))
                    .and(() -> Verdict.unless(consent.getPlatforms().isEmpty(), "consents.platformMissing"))
                    .and(() -> consent.getPeriod().verdict(facts.today(), facts.months()));
        }
    },
    /** The form exists, somebody knows where, somebody saw it signed. */
    PROVEN(EnumSet.of(RECORD)) {
        @Override
        Verdict ask(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts) {
            ConsentProof proof = consent.getProof();
            return Verdict.unless(!proof.formSha256().matches("[0-9a-f]{64}"), "consents.formMissing")
                    .and(() -> Verdict.unless(facts.recordedAlready(), "consents.formKnown"))
                    .and(() -> Verdict.unless(proof.keptAt().isEmpty(), "consents.keptAtMissing"))
                    .and(() -> Verdict.unless(proof.withdrawalContact().isEmpty(), "consents.contactMissing"))
                    .and(() -> Verdict.unless(facts.witnessIsSubject(), "consents.witnessIsSubject"));
        }
    };

    private static final Set<String> NOTED = Set.of(RECORD.name(), ConsentStep.LINK.name());

    private final Set<ConsentStep> steps;

    ConsentRule(Set<ConsentStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(ImageConsent consent, ConsentStep step, Actor actor, ConsentFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (ConsentRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(consent, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
