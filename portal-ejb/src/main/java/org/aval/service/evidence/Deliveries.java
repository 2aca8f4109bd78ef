package org.aval.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.evidence.Witness;
import org.aval.domain.evidence.WitnessWay;
import org.aval.domain.shared.Act;
import org.aval.policies.proofs.Checkpoint;
import org.aval.policies.proofs.ConsistencyProof;
import org.aval.policies.proofs.MerkleTree;
import org.aval.policies.proofs.SignedNote;
import org.aval.service.notices.MailFile;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** Hands a witness the newest checkpoint, once, with the proof that it continues the one it was handed before. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Deliveries {

    private static final String KIND = "evidence.checkpoint";

    @PersistenceContext
    EntityManager em;

    @Inject
    Checkpoints checkpoints;

    @Inject
    LogTree tree;

    @Inject
    WitnessFolders folders;

    @Inject
    Outbox outbox;

    @Inject
    InstitutionDesk institution;

    @Inject
    Acts acts;

    /** Who is a witness and was handed nothing today. */
    @SuppressWarnings("unchecked")
    public List<UUID> due() {
        return em.createNativeQuery(
                        """
                        select w.id from evidence_witness w
                         where w.state = 'NAMED' and not exists (
                               select 1 from evidence_delivery d where d.evidence_witness_id = w.id and d.day = :today)
                         order by w.id""",
                        UUID.class)
                .setParameter("today", acts.ofThePortal("").effectiveOn())
                .getResultList();
    }

    /** Hands it what is new; what it has already is not handed again. @throws IllegalStateException when the log broke off */
    public void hand(UUID to) {
        Witness witness = em.find(Witness.class, to);
        Optional<SignedNote> newest = checkpoints.last();
        if (witness == null || newest.isEmpty()) {
            return;
        }
        Optional<SignedNote> before = before(to);
        long since = before.map(note -> note.checkpoint().size()).orElse(0L);
        if (newest.get().checkpoint().size() > since) {
            hand(witness, newest.get(), continued(before, newest.get().checkpoint()));
        }
    }

    private void hand(Witness witness, SignedNote note, ConsistencyProof proof) {
        String size = String.valueOf(note.checkpoint().size());
        Act act = acts.ofThePortal("");
        em.createNativeQuery(
                        """
                        insert into evidence_delivery (evidence_witness_id, size, at, day, note, since, proof)
                        values (:witness, :size, :at, :day, :note, :since, :proof)""")
                .setParameter("witness", witness.getId())
                .setParameter("size", proof.size())
                .setParameter("at", act.at())
                .setParameter("day", act.effectiveOn())
                .setParameter("note", note.text())
                .setParameter("since", proof.smaller())
                .setParameter("proof", proof.text())
                .executeUpdate();
        String name = "checkpoint-" + size + ".txt";
        if (witness.getWay() == WitnessWay.FOLDER) {
            folders.write(witness.getPlace(), "consistency-" + proof.smaller() + "-" + size + ".txt", proof.text());
            folders.write(witness.getPlace(), name, note.text());
        } else {
            mail(witness, note, size, name, proof);
        }
    }

    private void mail(Witness witness, SignedNote note, String size, String name, ConsistencyProof proof) {
        String language = institution.read().authoritativeLanguage();
        outbox.postWithFile(
                KIND,
                witness.getId() + ":" + size,
                new Outbox.Desk(witness.getName(), witness.getPlace(), language),
                new MailFile(name, "text/plain", note.text().getBytes(StandardCharsets.UTF_8)),
                institution.read().name(language),
                size,
                String.valueOf(proof.smaller()),
                proof.text());
    }

    private ConsistencyProof continued(Optional<SignedNote> before, Checkpoint now) {
        long since = before.map(note -> note.checkpoint().size()).orElse(0L);
        MerkleTree read = tree.forConsistency(since, now.size());
        ConsistencyProof proof = read.consistency(since, now.size());
        before.ifPresent(note -> {
            if (!proof.holds(note.checkpoint().root(), now.root())) {
                throw new IllegalStateException("the log of " + now.size() + " does not continue that of " + since);
            }
        });
        return proof;
    }

    private Optional<SignedNote> before(UUID witness) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select note from evidence_delivery where evidence_witness_id = :witness order by size desc limit 1""",
                        Tuple.class)
                .setParameter("witness", witness)
                .getResultList();
        return rows.stream().findFirst().map(row -> SignedNote.parse(Columns.text(row, "note")));
    }
}
