package org.aval.domain.exhibits;

/** What was done so that it does not spread. What the author deleted is containment, and closes nothing (rule R-21). */
public enum ContainmentAction {
    LINK_CUT,
    CONTENT_HIDDEN,
    DELETED_BY_AUTHOR,
    ACCESS_CLOSED,
    SECRETS_CHANGED,
    ACCOUNT_RESTRICTED,
    PERSONS_WARNED,
    OTHER
}
