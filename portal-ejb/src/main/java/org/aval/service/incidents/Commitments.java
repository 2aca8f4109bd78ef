package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.shared.Refusal;
import org.aval.policies.proofs.ProofFile;
import org.aval.policies.proofs.ReportProof;
import org.aval.policies.proofs.ReportReceipt;
import org.aval.policies.proofs.SaltedLeaf;
import org.aval.service.evidence.ActProof;
import org.aval.service.evidence.ActProofs;
import org.aval.service.vault.MasterKey;

/**
 * The commitments to what reporters said. The salt comes from the page that was sent, which is kept nowhere: the receipt alone
 * holds it. Who they are and how they are reached is no part of it.
 */
@Dependent
class Commitments {

    private static final String REGISTER = "incident_commitment";

    @PersistenceContext
    EntityManager em;

    @Inject
    MasterKey master;

    @Inject
    ActProofs proofs;

    /** Commits to the words of a new report. */
    void commit(UUID incident, ReportReceipt receipt) {
        em.createNativeQuery(
                        "insert into incident_commitment (incident_case_id, day, commitment) values (:incident, :day, :commitment)")
                .setParameter("incident", incident)
                .setParameter("day", LocalDate.parse(receipt.day()))
                .setParameter("commitment", receipt.commitment().bytes())
                .executeUpdate();
    }

    /** What the reporter of this page keeps. */
    ReportReceipt receipt(String chance, LocalDate day, ReportWords words) {
        String said = Stream.of(words.narrative(), words.where(), words.who())
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
        return ReportReceipt.of(master.derive("receipt-salt", chance), day.toString(), said);
    }

    /** As a file; empty when something else was said the first time this page was sent. */
    String file(ReportReceipt receipt, String reference) {
        boolean kept = !em.createNativeQuery(
                        """
                        select 1 from incident_commitment m join incident_case c on c.id = m.incident_case_id
                         where c.reference = :reference and m.commitment = :commitment""")
                .setParameter("reference", reference)
                .setParameter("commitment", receipt.commitment().bytes())
                .getResultList()
                .isEmpty();
        return kept ? receipt.text() : "";
    }

    /** What proves the receipt of a case. @throws Refusal when there is none, or it is not gathered yet */
    String proof(UUID incident) {
        List<ActProof> found = proofs.of(REGISTER, incident);
        if (found.isEmpty()) {
            throw new Refusal("incidents.noProof");
        }
        ActProof act = found.get(0);
        return new ReportProof(SaltedLeaf.parse(act.salt(), act.payload()), ProofFile.parse(act.proof())).text();
    }
}
