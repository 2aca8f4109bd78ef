package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Sha256;
import org.aval.domain.shared.Verdict;
import org.aval.policies.typeset.MandateFacts;
import org.aval.policies.typeset.MandatePress;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Hands over the letter and the card of a mandate: set once in each language, then always the same bytes. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MandatePaperDesk {

    private static final MandatePress PRESS = new MandatePress();

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Mandates mandates;

    @Inject
    MandateCircumstances circumstances;

    @Inject
    MandateSheets sheets;

    @Inject
    Clock clock;

    /** A file to hand over. */
    public record Paper(String fileName, byte[] bytes) {}

    /** The letter of mandate. @throws Refusal to whom it does not concern, and before it was accepted */
    @Command
    public Paper letter(UUID id, String language) {
        return paper(id, "LETTER", language, PRESS::letter);
    }

    /** The card to show. @throws Refusal to whom it does not concern, and before it was accepted */
    @Command
    public Paper card(UUID id, String language) {
        return paper(id, "CARD", language, PRESS::card);
    }

    private Paper paper(UUID id, String kind, String language, Function<MandateFacts, byte[]> press) {
        Mandate mandate = mandates.any(id);
        Actor reader = acts.now("").by();
        boolean theirs = MandateReaders.seesAll(mandate, reader, circumstances.of(mandate, reader));
        Verdict.unless(!theirs || mandate.getAcceptedAt() == null, "mandates.unknown")
                .orRefuse();
        String spoken = "en".equals(language) ? "en" : "fr";
        List<byte[]> kept = kept(id, kind, spoken);
        byte[] pdf = kept.isEmpty()
                ? keep(id, kind, spoken, press.apply(sheets.facts(mandate, spoken, clock.instant())))
                : kept.get(0);
        return new Paper(mandate.getReference() + "-" + spoken + ".pdf", pdf);
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> kept(UUID id, String kind, String language) {
        return em.createNativeQuery(
                        """
                        select pdf from mandate_paper
                         where mandate_id = :id and kind = :kind and language = :language""",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .getResultList();
    }

    /** Whoever presses first at the same moment: everybody gets that one's bytes. */
    private byte[] keep(UUID id, String kind, String language, byte[] pdf) {
        int written = em.createNativeQuery(
                        """
                        insert into mandate_paper (mandate_id, kind, language, made_at, sha256, pdf)
                        values (:id, :kind, :language, :now, :sha256, :pdf) on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .setParameter("now", clock.instant())
                .setParameter("sha256", Sha256.of(pdf))
                .setParameter("pdf", pdf)
                .executeUpdate();
        return written == 1 ? pdf : kept(id, kind, language).get(0);
    }
}
