package org.aval.domain.attestations;

import static org.aval.domain.attestations.CampaignStep.CLOSE;
import static org.aval.domain.attestations.CampaignStep.OPEN;
import static org.aval.domain.attestations.CampaignStep.PREPARE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** The policy of campaigns: each constant is one rule, asked in this order; the first that refuses says why. */
enum CampaignRule {
    /** Human resources and the policy's owner ask people to sign; what follows an incident is the committee's. */
    ONLY_THE_OFFICE(EnumSet.allOf(CampaignStep.class)) {
        @Override
        Verdict ask(Campaign campaign, CampaignStep step, Actor actor, CampaignFacts facts) {
            boolean office = campaign.getKind().offices().stream().anyMatch(actor::is);
            return Verdict.unless(!office && !actor.is(Role.SYSTEM), "attestations.notYourOffice");
        }
    },
    /** Newcomers are asked, and new versions bring their campaign, without anybody's doing. */
    BY_ITSELF(EnumSet.of(PREPARE, CLOSE)) {
        @Override
        Verdict ask(Campaign campaign, CampaignStep step, Actor actor, CampaignFacts facts) {
            boolean own =
                    Set.of(CampaignKind.ONBOARDING, CampaignKind.NEW_VERSION).contains(campaign.getKind());
            return Verdict.unless(own && !actor.is(Role.SYSTEM), "attestations.campaign.byItself");
        }
    },
    /** It has a name that people read, in both languages. */
    NAMED(EnumSet.of(PREPARE)) {
        @Override
        Verdict ask(Campaign campaign, CampaignStep step, Actor actor, CampaignFacts facts) {
            return Verdict.unless(campaign.getName().isMissing(), "attestations.campaign.nameMissing")
                    .and(() -> Verdict.unless(campaign.getName().isTooLong(), "attestations.campaign.nameTooLong"));
        }
    },
    /** Nobody is asked in the past, and there is a day by which to answer. */
    IN_TIME(EnumSet.of(PREPARE, OPEN)) {
        @Override
        Verdict ask(Campaign campaign, CampaignStep step, Actor actor, CampaignFacts facts) {
            LocalDate due = campaign.getDueOn();
            boolean past = campaign.getLaunchOn().isBefore(facts.today()) && step == PREPARE;
            boolean none = due == null && campaign.getDueDays() == null && !actor.is(Role.SYSTEM);
            boolean early = due != null && !due.isAfter(later(campaign.getLaunchOn(), facts.today()));
            return Verdict.unless(past, "attestations.campaign.launchPast")
                    .and(() -> Verdict.unless(none, "attestations.campaign.dueMissing"))
                    .and(() -> Verdict.unless(early, "attestations.campaign.dueEarly"));
        }
    },
    /** Who must pass the scenarios is told rules that can be met. */
    FAIR_SCENARIOS(EnumSet.of(PREPARE)) {
        @Override
        Verdict ask(Campaign campaign, CampaignStep step, Actor actor, CampaignFacts facts) {
            QuizRules quiz = campaign.getQuiz();
            boolean mark = quiz.passMark() < 1 || quiz.passMark() > 100;
            boolean tries = quiz.triesBeforePause() < 1 || quiz.pauseHours() < 0;
            return Verdict.unless(mark || tries, "attestations.campaign.quiz");
        }
    },
    /** Only a text that binds is signed. */
    OF_A_BINDING_TEXT(EnumSet.of(OPEN)) {
        @Override
        Verdict ask(Campaign campaign, CampaignStep step, Actor actor, CampaignFacts facts) {
            return Verdict.unless(!facts.binding(), "attestations.campaign.notBinding");
        }
    },
    /** A campaign that would ask nobody is a mistake in its audience. */
    FOR_SOMEBODY(EnumSet.of(PREPARE, OPEN)) {
        @Override
        Verdict ask(Campaign campaign, CampaignStep step, Actor actor, CampaignFacts facts) {
            boolean nobody = facts.people() == 0 && !actor.is(Role.SYSTEM);
            return Verdict.unless(nobody, "attestations.campaign.nobody");
        }
    };

    private final Set<CampaignStep> steps;

    CampaignRule(Set<CampaignStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(Campaign campaign, CampaignStep step, Actor actor, CampaignFacts facts);

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(Campaign campaign, CampaignStep step, Actor actor, CampaignFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (CampaignRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(campaign, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
