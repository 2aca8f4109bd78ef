package org.aval.domain.charters;

/** What a body said when it was consulted. */
public enum ConsultationOutcome {
    FAVOURABLE,
    WITH_REMARKS,
    UNFAVOURABLE,
    NO_ANSWER
}
