package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.shared.Refusal;
import org.aval.service.vault.Holder;

/** The only way to a case from outside: a page that the portal wrote, and the code of the receipt. */
@Dependent
public class ReceiptDoor {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller asker;

    @Inject
    PageTokens tokens;

    @Inject
    Receipts receipts;

    /** The case of a receipt, and with which key the reporter reads and writes. */
    public record Held(UUID incident, CaseState state, Holder holder) {}

    /** The case. @throws Refusal when the page is none of ours, the code leads nowhere, or too many were tried */
    public Held open(String page, String code) {
        tokens.chance(page);
        return open(code);
    }

    /** The same, only to read. @throws Refusal when the code leads nowhere, or too many were tried */
    public Held open(String code) {
        Receipts.Proof proof = receipts.tried(code);
        asker.holding(proof.lookup());
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery("select id from incident_case where receipt = :receipt", UUID.class)
                .setParameter("receipt", proof.lookup())
                .getResultList();
        IncidentCase incident = found.stream()
                .findFirst()
                .map(id -> em.find(IncidentCase.class, id))
                .orElseThrow(() -> new Refusal("incidents.wrongCode"));
        receipts.wasRight();
        if (incident.marks().handed()) {
            throw new Refusal("incidents.changeFirst");
        }
        return new Held(incident.getId(), incident.getState(), Holder.receipt(proof.key()));
    }
}
