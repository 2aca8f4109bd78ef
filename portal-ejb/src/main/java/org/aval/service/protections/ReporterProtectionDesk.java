package org.aval.service.protections;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.protections.ProtectionCheck;
import org.aval.domain.shared.Refusal;
import org.aval.service.incidents.CaseMessages;
import org.aval.service.incidents.ReceiptDoor;
import org.aval.service.notices.WaitingLetters;
import org.aval.service.shared.Acts;

/**
 * Where whoever reported says with the code of the receipt how things have been since. Nothing here writes a line into the
 * journal of commands, and no minute stands anywhere.
 */
@Stateless
@PermitAll
public class ReporterProtectionDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    ReceiptDoor door;

    @Inject
    ProtectionRows rows;

    @Inject
    CaseMessages messages;

    @Inject
    WaitingLetters letters;

    /** Nothing happened, or something did: then somebody looks after it. */
    public void answer(String page, String code, boolean well, String words) {
        ReceiptDoor.Held held = door.open(page, code);
        if (!well && words.isBlank()) {
            throw new Refusal("protections.wordsMissing");
        }
        ProtectionCheck check = rows.latest(held.incident()).orElseThrow(() -> new Refusal("protections.nothingAsked"));
        IncidentCase incident = em.find(IncidentCase.class, held.incident());
        check.answer(well, incident.getDesk(), acts.ofTheDay());
        messages.fromReporter(held, words);
        if (!well) {
            desk(held.incident()).forEach(letters::send);
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> desk(UUID incident) {
        return em.createNativeQuery("select case_desk_people(:incident)", UUID.class)
                .setParameter("incident", incident)
                .getResultList();
    }
}
