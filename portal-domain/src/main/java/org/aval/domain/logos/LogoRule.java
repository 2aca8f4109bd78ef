package org.aval.domain.logos;

import static org.aval.domain.logos.LogoStep.AMEND;
import static org.aval.domain.logos.LogoStep.APPROVE;
import static org.aval.domain.logos.LogoStep.APPROVE_WITH_CONDITIONS;
import static org.aval.domain.logos.LogoStep.BRING_PERMISSION;
import static org.aval.domain.logos.LogoStep.CLEAR_INTEREST;
import static org.aval.domain.logos.LogoStep.CLEAR_LEGAL;
import static org.aval.domain.logos.LogoStep.COMPLETE;
import static org.aval.domain.logos.LogoStep.GOOD_TO_PRINT;
import static org.aval.domain.logos.LogoStep.REFER;
import static org.aval.domain.logos.LogoStep.REJECT;
import static org.aval.domain.logos.LogoStep.SUBMIT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;

/** The policy of marks: each constant is one rule, asked in this order; the first that refuses says why. */
enum LogoRule {
    /** Steps of an office are for those who hold it; the others for who asked. */
    ONLY_THE_OFFICE(EnumSet.complementOf(EnumSet.of(SUBMIT))) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            return step.isForRequester()
                    ? Verdict.unless(!actor.isPerson(use.getRequester()), "logos.notYours")
                    : Verdict.unless(step.by().stream().noneMatch(actor::is), "logos.notYourOffice", step);
        }
    },
    /** Nobody decides about what they asked for. */
    NOT_FOR_ONESELF(EnumSet.of(REFER, CLEAR_LEGAL, CLEAR_INTEREST, APPROVE, APPROVE_WITH_CONDITIONS, REJECT)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            boolean own = step == CLEAR_INTEREST && facts.interest().isAbout(actor);
            return Verdict.unless(own || actor.isPerson(use.getRequester()), "logos.notForYourself");
        }
    },
    /** The brand decides within the house, the director outside, the director general where money is. */
    OWN_POWER(EnumSet.of(APPROVE, APPROVE_WITH_CONDITIONS, REJECT)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            return Verdict.unless(
                    use.route().deciders().stream().noneMatch(actor::is),
                    "logos.beyondYourPower",
                    use.route().deciders().get(0));
        }
    },
    /** What is wanted, on what, with whom, for how long. */
    FILLED(EnumSet.of(SUBMIT, AMEND)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            boolean nameless = use.getPartner().partnerKind() != PartnerKind.INTERNAL
                    && use.getPartner().partnerName().isBlank();
            return Verdict.unless(use.getMarks().isEmpty(), "logos.markMissing")
                    .and(() -> Verdict.unless(use.getMedia().isEmpty(), "logos.mediumMissing"))
                    .and(() -> Verdict.unless(nameless, "logos.partnerMissing"))
                    .and(() -> Verdict.unless(
                            use.getStakes().paid()
                                    && use.getStakes().consideration().isBlank(),
                            "logos.considerationMissing"))
                    .and(() -> Verdict.unless(use.getArtworkSha256().isEmpty(), "logos.artworkMissing"));
        }
    },
    /** A name or a mark of the institution is no part of a personal profile (EXT-01). */
    NO_PROFILE(EnumSet.of(SUBMIT, AMEND)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            boolean profile = use.getMedia().contains(LogoMedium.SOCIAL_PROFILE)
                    || use.getInitiative().purpose() == LogoPurpose.PROFILE_OR_BANNER;
            return Verdict.unless(
                    profile && use.getPartner().partnerKind() == PartnerKind.INDIVIDUAL, "logos.personalProfile");
        }
    },
    /** Days in order, not over, a year at most, and within the contract of who answers for it. */
    IN_ITS_DAYS(EnumSet.of(SUBMIT, AMEND, APPROVE, APPROVE_WITH_CONDITIONS)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            LocalDate end = use.getPeriod().endsOn();
            LocalDate contract = facts.requesterUntil();
            return use.getPeriod()
                    .verdict(facts.limits().months())
                    .and(() -> Verdict.unless(end.isBefore(facts.today()), "logos.over"))
                    .and(() -> contract != null && end.isAfter(contract)
                            ? Verdict.refused("logos.beyondContract", contract)
                            : Verdict.GRANTED);
        }
    },
    /** Who answers for a use has signed the charter, and nothing else is in the way. */
    IN_ORDER(EnumSet.of(SUBMIT, AMEND, APPROVE, APPROVE_WITH_CONDITIONS)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            return Verdict.unless(!facts.requesterInPost(), "logos.notInPost")
                    .and(() -> Verdict.unless(!facts.attested(), "logos.notAttested"))
                    .and(() -> Verdict.unless(!facts.unimpeded(), "logos.impeded"));
        }
    },
    /** A mark that is no longer offered is not asked for, and what was promised before is proven first. */
    FREE_TO_ASK(EnumSet.of(SUBMIT)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            return Verdict.unless(!facts.marksOffered(), "logos.notOffered")
                    .and(() -> Verdict.unless(!facts.guideAccepted(), "logos.guideNotAccepted"))
                    .and(() -> Verdict.unless(!facts.overdue().isEmpty(), "logos.proofOwed", facts.overdue()));
        }
    },
    /** Legal looks at what sells, pays, or takes sides, before anybody allows it. */
    LEGAL_FIRST(EnumSet.of(APPROVE, APPROVE_WITH_CONDITIONS)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            boolean asked = use.needsLegal() || use.getState() == LogoState.LEGAL_REVIEW;
            return Verdict.unless(asked && use.getTrail().getLegalBy() == null, "logos.legalNotAsked");
        }
    },
    /** Who sells something may have ties with who asks: where declarations say so, the officer looks first. */
    INTEREST_FIRST(EnumSet.of(APPROVE, APPROVE_WITH_CONDITIONS)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            return Verdict.unless(use.needsInterest(facts), "logos.interestNotAsked");
        }
    },
    /** A partner's own mark is shown when the partner has agreed to it. */
    PARTNER_AGREES(EnumSet.of(APPROVE, APPROVE_WITH_CONDITIONS)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            return Verdict.unless(use.getPartner().partnerMark() && !facts.permission(), "logos.permissionMissing");
        }
    },
    /** An agreement is brought where a partner's mark is shown. */
    WORTH_AGREEING(EnumSet.of(BRING_PERMISSION)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            return Verdict.unless(!use.getPartner().partnerMark(), "logos.noPartnerMark");
        }
    },
    /** What nothing touches the officer does not clear. */
    WORTH_A_LOOK(EnumSet.of(CLEAR_INTEREST)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            return Verdict.unless(!use.needsInterest(facts), "logos.noInterestToLookAt");
        }
    },
    /** A use is good to print while it is allowed, and proven when it is over. */
    AT_ITS_TIME(EnumSet.of(GOOD_TO_PRINT, COMPLETE)) {
        @Override
        Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
            boolean over = use.getPeriod().endsOn().isBefore(facts.today());
            return step == COMPLETE
                    ? Verdict.unless(!over, "logos.notOver", use.getPeriod().endsOn())
                    : Verdict.unless(over, "logos.over");
        }
    };

    private final Set<LogoStep> steps;

    LogoRule(Set<LogoStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(LogoUse use, LogoStep step, Actor actor, LogoFacts facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(LogoUse use, LogoStep step, Actor actor, LogoFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (LogoRule rule : values()) {
            verdict =
                    verdict.and(() -> rule.steps.contains(step) ? rule.ask(use, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
