package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Sha256;
import org.aval.domain.shared.Verdict;
import org.aval.policies.typeset.MandateFacts;
import org.aval.policies.typeset.MandatePress;
import org.aval.policies.typeset.Typesetter;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Hands over the letter and the card of a mandate: set once in each language for what it says, then the same bytes. */
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
    Seals seals;

    @Inject
    Clock clock;

    /** A file to hand over. */
    public record Paper(String fileName, byte[] bytes) {}

    /**
     * Which of them.
     *
     * @param told the digest of what the holder's declaration adds; empty for nothing
     */
    private record Print(UUID mandate, String kind, String language, String told) {}

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

    private Paper paper(
            UUID id, String kind, String language, BiFunction<MandateFacts, Typesetter.Finish, byte[]> press) {
        Mandate mandate = mandates.any(id);
        Actor reader = acts.now("").by();
        var around = circumstances.of(mandate, reader);
        boolean theirs = MandateReaders.seesAll(mandate, reader, around);
        Verdict.unless(!theirs || mandate.getAcceptedAt() == null, "mandates.unknown")
                .orRefuse();
        String spoken = "en".equals(language) ? "en" : "fr";
        InterestFacts interests = around.holder().interests();
        Print print = new Print(id, kind, spoken, told(MandateRecord.Felt.of(mandate.wish(), interests, false)));
        byte[] pdf = seals.once(
                order(mandate, kind, spoken),
                () -> kept(print),
                ready -> press.apply(sheets.facts(mandate, interests, spoken, clock.instant()), ready),
                made -> keep(print, made));
        return new Paper(mandate.getReference() + "-" + spoken + ".pdf", pdf);
    }

    private static SealOrder order(Mandate mandate, String kind, String language) {
        String code = mandate.getCode();
        return new SealOrder("MANDATE_" + kind, mandate.getId(), mandate.getReference(), language)
                .proving("mandate_journal")
                .showing(code == null ? "" : code);
    }

    private static String told(MandateRecord.Felt felt) {
        return felt.watched() ? Sha256.of(felt.sayFr() + '\n' + felt.sayEn() + '\n' + felt.preApproval()) : "";
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> kept(Print print) {
        return em.createNativeQuery(
                        """
                        select pdf from mandate_paper
                         where mandate_id = :id and kind = :kind and language = :language and told = :told""",
                        byte[].class)
                .setParameter("id", print.mandate())
                .setParameter("kind", print.kind())
                .setParameter("language", print.language())
                .setParameter("told", print.told())
                .getResultList();
    }

    private void keep(Print print, byte[] pdf) {
        em.createNativeQuery(
                        """
                        insert into mandate_paper (mandate_id, kind, language, told, made_at, sha256, pdf)
                        values (:id, :kind, :language, :told, :now, :sha256, :pdf)""")
                .setParameter("id", print.mandate())
                .setParameter("kind", print.kind())
                .setParameter("language", print.language())
                .setParameter("told", print.told())
                .setParameter("now", clock.instant())
                .setParameter("sha256", Sha256.of(pdf))
                .setParameter("pdf", pdf)
                .executeUpdate();
    }
}
