package org.aval.service.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;
import org.aval.service.shared.Command;

/** Hands over the certificate of a destruction: sealed once in each language, then always the same bytes. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER", "PRIVACY", "AUDITOR"})
public class DestructionDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseCaller caller;

    @Inject
    DestructionRows rows;

    @Inject
    DestructionPaper paper;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** A file to hand over. */
    public record Paper(String fileName, byte[] bytes) {}

    /**
     * The certificate, with the proof of the destruction. The journal of commands does not name it: whoever must not have known
     * of the case may read that journal.
     *
     * @throws Refusal when there is none, or it is not for the caller
     */
    @Command
    public Paper certificate(String language, UUID id) {
        caller.identified();
        Destruction one = rows.one(id).orElseThrow(() -> new Refusal("retention.unknown"));
        String spoken = "en".equals(language) ? "en" : "fr";
        byte[] pdf = seals.once(
                new SealOrder("DESTRUCTION", id, "", spoken).proving("case_destruction"),
                () -> kept(id, spoken),
                ready -> paper.pdf(one, spoken, ready),
                made -> keep(id, spoken, made));
        return new Paper("destruction-" + one.reference() + ".pdf", pdf);
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> kept(UUID id, String language) {
        return em.createNativeQuery(
                        """
                        select pdf from case_destruction_paper where case_destruction_id = :id and language = :language""",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("language", language)
                .getResultList();
    }

    private void keep(UUID id, String language, byte[] pdf) {
        em.createNativeQuery(
                        """
                        insert into case_destruction_paper (case_destruction_id, language, made_at, sha256, pdf)
                        values (:id, :language, :now, :sha256, :pdf)""")
                .setParameter("id", id)
                .setParameter("language", language)
                .setParameter("now", clock.instant())
                .setParameter("sha256", Sha256.of(pdf))
                .setParameter("pdf", pdf)
                .executeUpdate();
    }
}
