package org.aval.web.notices;

import java.util.Arrays;

/** The letters the portal writes, by what they are about; the outbox never shows their words. */
public enum MailKind {
    ASSIGNED("attestations.assigned"),
    REMINDER("attestations.reminder"),
    LOCKED("attestations.locked"),
    LOCKED_MANAGER("attestations.lockedManager"),
    SIGNED("attestations.signed"),
    REFUSED("attestations.refused"),
    REFUSED_MANAGER("attestations.refusedManager"),
    EXEMPTED("attestations.exempted"),
    REVOKED("attestations.revoked"),
    DISMISSED("attestations.dismissed"),
    DIGEST("attestations.digest"),
    WEEKLY("attestations.weekly"),
    INVITATION("entry.invitation"),
    RESET("entry.reset"),
    PASSWORD_CHANGED("entry.changed"),
    ACCOUNT_LOCKED("entry.locked"),
    ACCOUNT_UNLOCKED("entry.unlocked"),
    ROLE_GIVEN("people.roleGiven"),
    ROLE_ENDED("people.roleEnded"),
    DEPUTY_NAMED("people.deputyNamed"),
    DEPUTY_FOR_YOU("people.deputyForYou"),
    CONSULTATION("charters.consultation"),
    OPINION_ASKED("charters.opinionAsked"),
    TO_APPROVE("charters.toApprove"),
    APPROVED("charters.approved"),
    CHANGE_ASKED("charters.changeAsked"),
    REVIEW_DUE("charters.reviewDue"),
    PUBLISHED_MINOR("charters.publishedMinor"),
    PUBLISHED_MAJOR("charters.publishedMajor"),
    WITHDRAWN("charters.withdrawn"),
    TO_READ("publications.toRead"),
    READ_APPROVED("publications.approved"),
    READ_CHANGE_ASKED("publications.changeAsked"),
    READ_REFUSED("publications.refused"),
    TAKEN_DOWN("publications.removed"),
    MANDATE_TO_APPROVE("mandates.toApprove"),
    MANDATE_TO_ADVISE("mandates.toAdvise"),
    MANDATE_TO_REVIEW("mandates.toReview"),
    MANDATE_TO_GRANT("mandates.toGrant"),
    MANDATE_GRANTED("mandates.granted"),
    MANDATE_SUBSTITUTE("mandates.substitute"),
    MANDATE_WELCOME("mandates.welcome"),
    MANDATE_ACCEPTED("mandates.accepted"),
    MANDATE_REFUSED("mandates.refused"),
    MANDATE_SUSPENDED("mandates.suspended"),
    MANDATE_SUSPENDED_QUIETLY("mandates.suspendedQuietly"),
    MANDATE_SUSPENDED_TOLD("mandates.suspendedTold"),
    MANDATE_PROLONGED("mandates.prolonged"),
    MANDATE_PROLONGED_QUIETLY("mandates.prolongedQuietly"),
    MANDATE_PROLONGED_TOLD("mandates.prolongedTold"),
    MANDATE_REINSTATED("mandates.reinstated"),
    MANDATE_REINSTATED_TOLD("mandates.reinstatedTold"),
    MANDATE_REVOKED("mandates.revoked"),
    MANDATE_ENDED_TOLD("mandates.endedTold"),
    MANDATE_RESIGNED("mandates.resigned"),
    MANDATE_EXPIRING_EARLY("mandates.expiringEarly"),
    MANDATE_EXPIRING_SOON("mandates.expiringSoon"),
    MANDATE_EXPIRING_LAST("mandates.expiringLast"),
    MANDATE_LAPSED("mandates.lapsed"),
    MANDATE_LAPSED_TOLD("mandates.lapsedTold"),
    MANDATE_REVIEW_DUE("mandates.reviewDue"),
    MANDATE_BLOCKED("mandates.blocked"),
    STAND_IN_NAMED("mandates.standInNamed"),
    STAND_IN_GONE("mandates.standInGone"),
    DEPARTURE_OPENED("departures.opened"),
    DEPARTURE_REMINDER("departures.reminder"),
    CRISIS_VOICE("mandates.crisisVoice"),
    CRISIS_PAUSED("mandates.crisisPaused"),
    CRISIS_TOLD("mandates.crisisTold"),
    CRISIS_OVER("mandates.crisisOver"),
    ACCOUNT_TO_ENDORSE("accounts.toEndorse"),
    ACCOUNT_APPROVED("accounts.approved"),
    ACCOUNT_REFUSED("accounts.refused"),
    ACCOUNT_APPOINTED("accounts.appointed"),
    ACCOUNT_RELIEVED("accounts.relieved"),
    ACCOUNT_RESTRICTED("accounts.restricted"),
    ACCOUNT_COMPROMISED("accounts.compromised"),
    ACCOUNT_CLOSING("accounts.closing"),
    ACCOUNT_ROTATE("accounts.rotate"),
    ACCOUNT_REVIEW_DUE("accounts.reviewDue"),
    ACCOUNT_DORMANT("accounts.dormant"),
    ACCOUNT_RENAMED("accounts.renamed"),
    ACCOUNT_ROTATE_YEARLY("accounts.rotateYearly"),
    ACCOUNT_REVIEW_OVERDUE("accounts.reviewOverdue"),
    ACCOUNT_SECOND_FACTOR_DUE("accounts.secondFactorDue"),
    ACCOUNT_TERMS_DUE("accounts.termsDue"),
    ACCOUNT_DECISION_DUE("accounts.decisionDue"),
    ACCOUNT_BROKEN("accounts.broken"),
    ACCOUNT_SILENT("accounts.silent"),
    ACCOUNT_NOT_IN_ORDER("accounts.notInOrder"),
    OTHER("");

    private final String kind;

    MailKind(String kind) {
        this.kind = kind;
    }

    /** The letter of a key; OTHER for one that has no name here yet. */
    static MailKind of(String kind) {
        return Arrays.stream(values())
                .filter(letter -> letter.kind.equals(kind))
                .findFirst()
                .orElse(OTHER);
    }
}
