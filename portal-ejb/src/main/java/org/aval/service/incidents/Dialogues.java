package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Refusal;
import org.aval.domain.vault.KeyPart;
import org.aval.service.vault.Holder;

/** What a reporter and the desk write to each other, for who holds the receipt. */
@Dependent
class Dialogues {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller asker;

    @Inject
    CaseTexts texts;

    @Inject
    IdentityLines openings;

    /** The dialogue of a receipt. @throws Refusal when the code leads nowhere */
    Dialogue of(Receipts.Proof proof) {
        return of(found(proof), proof);
    }

    /** The reporter adds something; a page that was sent before adds nothing again. */
    Dialogue written(Receipts.Proof proof, String page, String words) {
        IncidentCase incident = found(proof);
        if (words.isBlank()) {
            throw new Refusal("incidents.messageMissing");
        }
        if (incident.getState().isOver()) {
            throw new Refusal("incidents.isOver");
        }
        if (isNew(incident.getId(), page)) {
            texts.keep(incident.getId(), TextKind.MESSAGE, Holder.receipt(proof.key()), CaseTexts.REPORTER, words);
        }
        return of(incident, proof);
    }

    private boolean isNew(UUID incident, String page) {
        return em.createNativeQuery(
                                """
                                insert into incident_page (page) values (sha256(convert_to(:incident || :page, 'UTF8')))
                                on conflict do nothing""")
                        .setParameter("incident", incident.toString())
                        .setParameter("page", page)
                        .executeUpdate()
                == 1;
    }

    private Dialogue of(IncidentCase incident, Receipts.Proof proof) {
        return new Dialogue(
                incident.getReference(),
                incident.getReceivedOn(),
                incident.getState(),
                incident.isProtected(),
                incident.getDueOn(),
                texts.read(incident.getId(), KeyPart.DIALOGUE, Holder.receipt(proof.key())),
                openings.of(incident.getId()));
    }

    @SuppressWarnings("unchecked")
    private IncidentCase found(Receipts.Proof proof) {
        asker.holding(proof.lookup());
        List<UUID> ids = em.createNativeQuery("select id from incident_case where receipt = :receipt", UUID.class)
                .setParameter("receipt", proof.lookup())
                .getResultList();
        return ids.stream()
                .findFirst()
                .map(id -> em.find(IncidentCase.class, id))
                .orElseThrow(() -> new Refusal("incidents.wrongCode"));
    }
}
