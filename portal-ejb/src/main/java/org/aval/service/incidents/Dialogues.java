package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Refusal;
import org.aval.domain.vault.KeyPart;
import org.aval.service.vault.CaseKeys;
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

    @Inject
    Contacts contacts;

    @Inject
    CaseKeys keys;

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

    /** An address is left, or taken back where it is empty. */
    Dialogue reached(Receipts.Proof proof, String address) {
        IncidentCase incident = found(proof);
        if (incident.getState().isOver() && !address.isEmpty()) {
            throw new Refusal("incidents.isOver");
        }
        contacts.keep(incident.getId(), address);
        return of(incident, proof);
    }

    /** Another code leads to the dialogue, and the one that somebody else has seen leads nowhere. */
    String changed(Receipts.Proof told, Receipts.Proof fresh) {
        asker.holding(told.lookup());
        UUID id = id(told);
        keys.exchange(id, KeyPart.DIALOGUE, Holder.receipt(told.key()), Holder.receipt(fresh.key()));
        @SuppressWarnings("unchecked")
        List<String> changed = em.createNativeQuery("select change_receipt(:told, :fresh)", String.class)
                .setParameter("told", told.lookup())
                .setParameter("fresh", fresh.lookup())
                .getResultList();
        return changed.stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refusal("incidents.wrongCode"));
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
                openings.of(incident.getId()),
                contacts.isKept(incident.getId()));
    }

    private IncidentCase found(Receipts.Proof proof) {
        asker.holding(proof.lookup());
        IncidentCase incident = em.find(IncidentCase.class, id(proof));
        if (incident.marks().handed()) {
            throw new Refusal("incidents.changeFirst");
        }
        return incident;
    }

    @SuppressWarnings("unchecked")
    private UUID id(Receipts.Proof proof) {
        List<UUID> ids = em.createNativeQuery("select id from incident_case where receipt = :receipt", UUID.class)
                .setParameter("receipt", proof.lookup())
                .getResultList();
        return ids.stream().findFirst().orElseThrow(() -> new Refusal("incidents.wrongCode"));
    }
}
