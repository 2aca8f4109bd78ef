package org.aval.domain.interests;

/** For what a link is judged: in general, or for one thing somebody does here. */
public enum ActivityKind {
    GENERAL,
    TOPIC,
    MANDATE,
    ACCOUNT,
    PARTNER,
    CASE
}
