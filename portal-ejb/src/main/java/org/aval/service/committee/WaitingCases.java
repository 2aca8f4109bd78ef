package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.reviews.PanelDecisions;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Cases that wait for the committee and stand on no agenda, as far as they open to who asks. */
@Dependent
class WaitingCases {

    private static final int MOST = 200;

    private static final String WAITING =
            """
            select c.id, c.reference, c.severity, c.due_on from incident_for_agenda c
             where not exists (select from committee_item i where i.case_id = c.id and i.state in ('ON_AGENDA', 'VOTING'))
             order by c.due_on, c.reference""";

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelDecisions panels;

    /** May this be put on the agenda of such a session? */
    Verdict fits(SessionKind kind, @Nullable UUID incident) {
        return panels.fits(kind, incident);
    }

    @SuppressWarnings("unchecked")
    List<CaseForAgenda> all() {
        List<Tuple> rows =
                em.createNativeQuery(WAITING, Tuple.class).setMaxResults(MOST).getResultList();
        return rows.stream()
                .map(row -> new CaseForAgenda(
                        Columns.id(row, "id"),
                        Columns.text(row, "reference"),
                        row.get("severity", Integer.class),
                        Columns.day(row, "due_on")))
                .toList();
    }

    /** How one of them is called. @throws Refusal when it is none of them */
    String reference(UUID incident) {
        return all().stream()
                .filter(one -> one.id().equals(incident))
                .map(CaseForAgenda::reference)
                .findFirst()
                .orElseThrow(() -> new Refusal("committee.notForAgenda"));
    }
}
