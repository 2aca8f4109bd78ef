package org.aval.service.secrecy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Columns;
import org.aval.service.vault.BlindIndex;

/** Finds the cases that open to the caller by words that were written about them, though every word is sealed. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class CaseSearch {

    /** More than anybody reads; who finds so many adds a word. */
    public static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    BlindIndex index;

    /** The cases in whose reports, messages or notes each of these words stands, the newest first. */
    public List<FoundCase> find(String words) {
        caller.identified();
        List<FoundCase> shown = new ArrayList<>();
        Iterator<Set<UUID>> found = index.find(words);
        while (found.hasNext() && shown.size() < MOST) {
            List<UUID> some = List.copyOf(found.next());
            for (int from = 0; from < some.size() && shown.size() < MOST; from += MOST) {
                shown.addAll(open(some.subList(from, Math.min(some.size(), from + MOST))));
            }
        }
        return shown.stream().limit(MOST).toList();
    }

    /** The index asked nobody who may see: row security chooses here, and the decision itself once more. */
    @SuppressWarnings("unchecked")
    private List<FoundCase> open(List<UUID> found) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select c.id, c.reference, c.category, c.state, c.received_on from incident_case c
                         where c.id in (:found) and case_open_to(c.id, asker(), asker_mark())
                         order by c.received_on desc, c.id""",
                        Tuple.class)
                .setParameter("found", found)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new FoundCase(
                        Columns.id(row, "id"),
                        Columns.text(row, "reference"),
                        Columns.constant(row, "category", IncidentCategory.class),
                        Columns.constant(row, "state", CaseState.class),
                        Columns.day(row, "received_on")))
                .toList();
    }
}
