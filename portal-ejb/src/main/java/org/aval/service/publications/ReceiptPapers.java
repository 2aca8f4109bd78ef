package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.seal.PdfSeal;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;
import org.aval.service.shared.Columns;

/** The paper of a receipt: sealed when it is first asked for, with the proof of its act, from what was kept that day. */
@Dependent
class ReceiptPapers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** What was kept. */
    private record Kept(String reference, String code, String language) {}

    /** The paper, for whom it was made. @throws Refusal to anybody else */
    Receipt.Paper of(UUID id, UUID person) {
        Kept receipt = kept(id, person);
        byte[] pdf = seals.once(
                new SealOrder("RECEIPT", id, receipt.reference(), receipt.language())
                        .proving("advice_receipt_journal")
                        .showing(receipt.code()),
                () -> bytes("select pdf from advice_receipt_paper where advice_receipt_id = :id", id),
                ready -> PdfSeal.completed(draft(id), ready),
                made -> keep(id, made));
        return new Receipt.Paper(receipt.reference() + ".pdf", pdf);
    }

    @SuppressWarnings("unchecked")
    private Kept kept(UUID id, UUID person) {
        List<Tuple> found = em.createNativeQuery(
                        """
                        select reference, code, language from advice_receipt where id = :id and person_id = :person""",
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Kept(
                        Columns.text(row, "reference"), Columns.text(row, "code"), Columns.text(row, "language")))
                .orElseThrow(() -> new Refusal("publications.unknown"));
    }

    /** As it left the press: nobody is handed this. */
    private byte[] draft(UUID id) {
        return bytes("select pdf from advice_receipt where id = :id", id).get(0);
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> bytes(String sql, UUID id) {
        return em.createNativeQuery(sql, byte[].class).setParameter("id", id).getResultList();
    }

    private void keep(UUID id, byte[] pdf) {
        em.createNativeQuery(
                        """
                        insert into advice_receipt_paper (advice_receipt_id, made_at, sha256, pdf)
                        values (:id, :now, :sha256, :pdf)""")
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .setParameter("sha256", Sha256.of(pdf))
                .setParameter("pdf", pdf)
                .executeUpdate();
    }
}
