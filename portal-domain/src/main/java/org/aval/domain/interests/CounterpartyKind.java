package org.aval.domain.interests;

/** What a counterparty is in law. */
public enum CounterpartyKind {
    COMPANY,
    PUBLIC_BODY,
    UNIVERSITY,
    FOUNDATION,
    ASSOCIATION,
    PERSON,
    OTHER
}
