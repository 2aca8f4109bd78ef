package org.aval.service.mandates;

/**
 * Where a mandate is in its life, by what people decided and the dates: what the register can be narrowed to. Whether its
 * conditions are met today stands beside each.
 */
public enum MandatePhase {
    IN_PERIOD("not e.past and e.state = 'ACTIVE' and e.starts_on <= :today and " + MandatePhase.LASTS),
    UPCOMING("not e.past and e.state = 'ACTIVE' and e.starts_on > :today"),
    SUSPENDED("not e.past and e.state = 'SUSPENDED' and e.ends_on >= :today"),
    TO_ACCEPT("e.state = 'GRANTED' and e.accept_by >= :today"),
    ON_ITS_WAY("e.state in ('SUBMITTED', 'UNIT_APPROVED', 'REVIEWED')"),
    DRAFT("e.state = 'DRAFT'"),
    EXPIRED("e.state in ('ACTIVE', 'SUSPENDED') and e.ends_on < :today"),
    LAPSED("e.state = 'GRANTED' and e.accept_by < :today"),
    ENDED("e.state in ('REVOKED', 'RESIGNED')"),
    REFUSED("e.state in ('REJECTED', 'WITHDRAWN')");

    /**
     * What is not flagged as over and lasts: of the one follows nearly always the other. Said so that the database does not
     * take it for two chances and reads few lines for few.
     */
    private static final String LASTS = "coalesce(e.ends_on >= :today, true)";

    /** What the register shows unasked: everything that is not over. */
    static final String NOT_OVER =
            "not e.past and e.state in ('SUBMITTED', 'UNIT_APPROVED', 'REVIEWED', 'GRANTED', 'ACTIVE', 'SUSPENDED')"
                    + " and " + LASTS;

    private final String condition;

    MandatePhase(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
