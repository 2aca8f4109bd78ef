package org.aval.service.logos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.typeset.PermitPress;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Hands over the letter of a permit: set once in each language, then always the same bytes. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PermitDesk {

    private static final PermitPress PRESS = new PermitPress();

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Logos logos;

    @Inject
    PermitSheets sheets;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** The letter of the permit in force. @throws Refusal to whom it does not concern, and before it was allowed */
    @Command
    public HandedOut letter(UUID id, String language) {
        LogoUse use = logos.any(id);
        LogoReaders.verdict(use, acts.now("").by()).orRefuse();
        String code = use.getCode();
        if (code == null) {
            throw new Refusal("logos.noPermit");
        }
        String spoken = "en".equals(language) ? "en" : "fr";
        byte[] pdf = seals.once(
                new SealOrder("PERMIT", use.getId(), use.getReference(), spoken)
                        .proving("logo_use_journal")
                        .showing(code),
                () -> kept(code, spoken),
                ready -> PRESS.letter(sheets.facts(use, code, spoken, clock.instant()), ready),
                made -> keep(code, spoken, made));
        return new HandedOut(use.getReference() + "-" + spoken + ".pdf", "application/pdf", pdf);
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> kept(String code, String language) {
        return em.createNativeQuery(
                        "select pdf from logo_paper where code = :code and language = :language", byte[].class)
                .setParameter("code", code)
                .setParameter("language", language)
                .getResultList();
    }

    private void keep(String code, String language, byte[] pdf) {
        em.createNativeQuery(
                        """
                        insert into logo_paper (code, language, made_at, sha256, pdf)
                        values (:code, :language, :now, :sha256, :pdf)""")
                .setParameter("code", code)
                .setParameter("language", language)
                .setParameter("now", clock.instant())
                .setParameter("sha256", Sha256.of(pdf))
                .setParameter("pdf", pdf)
                .executeUpdate();
    }
}
