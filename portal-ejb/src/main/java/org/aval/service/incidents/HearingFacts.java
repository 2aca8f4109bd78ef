package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What the steps of a case ask about the hearing of the person concerned. */
@Dependent
class HearingFacts {

    /** Respondents who work here, and the hearing of each. */
    private static final String HEARD =
            """
            from incident_party p left join hearing h
              on h.incident_case_id = p.incident_case_id and h.person_id = p.person_id
            where p.incident_case_id = :incident and p.capacity = 'RESPONDENT' and p.ended_on is null
              and p.person_id is not null""";

    @PersistenceContext
    EntityManager em;

    /** Is there a file for each of them that they may read? */
    boolean isFileReady(UUID incident) {
        return is("select not exists (select " + HEARD + " and h.id is null)", incident);
    }

    /** Did each of them answer? Whoever does not is waited for until the day is over. */
    boolean isHeard(UUID incident) {
        return is(
                "select exists (select " + HEARD + ") and not exists (select " + HEARD
                        + " and h.state is distinct from 'ANSWERED')",
                incident);
    }

    private boolean is(String question, UUID incident) {
        return (Boolean) em.createNativeQuery(question, Boolean.class)
                .setParameter("incident", incident)
                .getSingleResult();
    }
}
