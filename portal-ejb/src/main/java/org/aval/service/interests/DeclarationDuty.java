package org.aval.service.interests;

/** What somebody is asked to do about declarations. */
public enum DeclarationDuty {
    DECLARE,
    RENEW,
    GO_ON,
    ANSWER,
    ANSWER_PLAN,
    WEIGH,
    GO_ON_WEIGHING,
    REVIEW_PLAN
}
