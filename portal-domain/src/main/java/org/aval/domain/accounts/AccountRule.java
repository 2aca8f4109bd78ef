package org.aval.domain.accounts;

import static org.aval.domain.accounts.AccountStep.APPROVE;
import static org.aval.domain.accounts.AccountStep.ASK_TAKEDOWN;
import static org.aval.domain.accounts.AccountStep.CLEAR_PRIVACY;
import static org.aval.domain.accounts.AccountStep.CLEAR_SECURITY;
import static org.aval.domain.accounts.AccountStep.DISCOVER;
import static org.aval.domain.accounts.AccountStep.ENDORSE;
import static org.aval.domain.accounts.AccountStep.LIFT;
import static org.aval.domain.accounts.AccountStep.OPEN;
import static org.aval.domain.accounts.AccountStep.RECOVER;
import static org.aval.domain.accounts.AccountStep.REJECT;
import static org.aval.domain.accounts.AccountStep.RENAME;
import static org.aval.domain.accounts.AccountStep.REPORT_IMPOSTOR;
import static org.aval.domain.accounts.AccountStep.REQUEST;
import static org.aval.domain.accounts.AccountStep.TAKE_UP;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** The policy of accounts: each constant is one rule, asked in this order; the first that refuses says why. */
enum AccountRule {
    /** Steps of an office are for those who hold it; the checks also for who has a role on the account. */
    ONLY_THE_OFFICE(EnumSet.allOf(AccountStep.class)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            boolean office = step.by().stream()
                    .filter(role -> !step.isForHolders() || role != Role.EMPLOYEE)
                    .anyMatch(actor::is);
            return Verdict.unless(
                    !office && !(step.isForHolders() && facts.holdsSeat()), "accounts.notYourOffice", step);
        }
    },
    /** Who leads the person who asks signs with them. */
    OWN_LEADER(EnumSet.of(ENDORSE)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return Verdict.unless(!facts.leadsRequester(), "accounts.notYourTeam");
        }
    },
    /** Nobody decides about what they asked for. */
    NOT_FOR_ONESELF(EnumSet.of(ENDORSE, CLEAR_SECURITY, CLEAR_PRIVACY, APPROVE, REJECT)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return Verdict.unless(
                    actor.person().equals(account.getTrail().getRequestedBy()), "accounts.notForYourself");
        }
    },
    /** What an account is for, for whom, and who has the time for it. */
    FILLED(EnumSet.of(REQUEST)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            AccountPurpose purpose = account.getPurpose();
            return Verdict.unless(account.getObjectives().isEmpty(), "accounts.objectiveMissing")
                    .and(() -> Verdict.unless(purpose.audience().isBlank(), "accounts.audienceMissing"))
                    .and(() -> Verdict.unless(purpose.hoursPerWeek() < 1, "accounts.hoursMissing"));
        }
    },
    /** What is written fits into the register. */
    FITS(EnumSet.of(REQUEST, DISCOVER, REPORT_IMPOSTOR)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return account.getPurpose().check().and(() -> account.getPlace().check());
        }
    },
    /** One account, one address; a name that was ours is never used again, and none that could be taken for ours. */
    ADDRESS_FREE(EnumSet.of(REQUEST, DISCOVER, REPORT_IMPOSTOR, RENAME)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return switch (facts.address()) {
                case FREE -> Verdict.GRANTED;
                case TAKEN -> Verdict.refused("accounts.addressTaken", facts.other());
                case RETIRED -> Verdict.unless(step != REPORT_IMPOSTOR, "accounts.addressRetired", facts.other());
                case LOOKS_ALIKE -> Verdict.unless(step != REPORT_IMPOSTOR, "accounts.looksLike", facts.other());
            };
        }
    },
    /** What the institution ruled out is not asked for (specification B0.3). */
    SUITABLE(EnumSet.of(REQUEST, APPROVE)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return facts.forbidden().stream()
                    .sorted()
                    .findFirst()
                    .map(objective -> Verdict.refused(
                            "accounts.unsuitable", objective, account.getPlace().platform()))
                    .orElse(Verdict.GRANTED);
        }
    },
    /** The manager signs first. */
    ENDORSED(EnumSet.of(TAKE_UP)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return Verdict.unless(account.getTrail().getEndorsedBy() == null, "accounts.notEndorsed");
        }
    },
    /** Security looks at every account, privacy at those that gather what people tell. */
    CLEARED(EnumSet.of(APPROVE)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return Verdict.unless(account.getTrail().getSecurityBy() == null, "accounts.securityNotAsked")
                    .and(() -> Verdict.unless(
                            account.needsPrivacy() && account.getTrail().getPrivacyBy() == null,
                            "accounts.privacyNotAsked"))
                    .and(() -> Verdict.unless(
                            account.needsPrivacy()
                                    && account.getPurpose().assessmentRef().isBlank(),
                            "accounts.assessmentMissing"));
        }
    },
    /** Nobody alone keeps an account. */
    TWO_NAMED(EnumSet.of(APPROVE)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return Verdict.unless(facts.administrators() < AccountLimits.PEOPLE, "accounts.twoAdministrators");
        }
    },
    /** What was restricted by an order that the portal carried out is lifted where it was ordered. */
    LIFTED_WHERE_ORDERED(EnumSet.of(LIFT)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            boolean ordered = account.getJournal().stream()
                    .filter(line -> line.step().equals(AccountStep.RESTRICT.name()))
                    .reduce((first, second) -> second)
                    .filter(line -> line.actedAs().equals(Role.SYSTEM.name()))
                    .isPresent();
            return Verdict.unless(ordered, "accounts.liftedElsewhere");
        }
    },
    /** Everything on the list is there; opened again after a restriction, too. */
    READY(EnumSet.of(OPEN, LIFT)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return account.missing(facts).stream()
                    .findFirst()
                    .map(condition -> Verdict.refused("accounts.notReady", condition))
                    .orElse(Verdict.GRANTED);
        }
    },
    /** What strangers knew they know no more. */
    IN_OUR_HANDS_AGAIN(EnumSet.of(RECOVER)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            LocalDate taken = Objects.requireNonNullElse(account.getTrail().getCompromisedOn(), LocalDate.MIN);
            LocalDate rotated = account.getChecks().getRotatedOn();
            boolean changed = rotated != null && !rotated.isBefore(taken);
            return Verdict.unless(!changed, "accounts.notRotated")
                    .and(() -> Verdict.unless(!account.getChecks().isSecondFactor(), "accounts.noSecondFactor"));
        }
    },
    /** What was seen is kept before anybody asks for its removal. */
    SEEN_AND_KEPT(EnumSet.of(ASK_TAKEDOWN)) {
        @Override
        Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
            return Verdict.unless(account.getTrail().getEvidenceSha256() == null, "accounts.evidenceMissing");
        }
    };

    private final Set<AccountStep> steps;

    AccountRule(Set<AccountStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts);

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(OfficialAccount account, AccountStep step, Actor actor, AccountFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (AccountRule rule : values()) {
            verdict = verdict.and(
                    () -> rule.steps.contains(step) ? rule.ask(account, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
