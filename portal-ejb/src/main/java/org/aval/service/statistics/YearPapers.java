package org.aval.service.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.Sha256;
import org.aval.policies.typeset.Typesetter;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;

/** The report of an edition: sealed once in each language, with the proof that it was told so. Without an edition, a draft. */
@Dependent
class YearPapers {

    @PersistenceContext
    EntityManager em;

    @Inject
    YearPaper paper;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    YearReport of(YearFigures figures, String language) {
        String spoken = "en".equals(language) ? "en" : "fr";
        String name = figures.year() + "-" + figures.edition();
        return new YearReport(
                name + ".pdf",
                figures.edition() == 0
                        ? paper.pdf(figures, spoken, Typesetter.Finish.NONE)
                        : sealed(figures, name, spoken));
    }

    private byte[] sealed(YearFigures figures, String name, String language) {
        UUID edition = edition(figures);
        return seals.once(
                new SealOrder("YEAR_REPORT", edition, name, language).proving("case_year_edition"),
                () -> kept(edition, language),
                ready -> paper.pdf(figures, language, ready),
                made -> keep(edition, language, made));
    }

    private UUID edition(YearFigures figures) {
        return Objects.requireNonNull((UUID) em.createNativeQuery(
                        "select id from case_year_edition where year = :year and number = :number", UUID.class)
                .setParameter("year", figures.year())
                .setParameter("number", figures.edition())
                .getSingleResult());
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> kept(UUID edition, String language) {
        return em.createNativeQuery(
                        """
                        select pdf from case_year_paper where case_year_edition_id = :id and language = :language""",
                        byte[].class)
                .setParameter("id", edition)
                .setParameter("language", language)
                .getResultList();
    }

    private void keep(UUID edition, String language, byte[] pdf) {
        em.createNativeQuery(
                        """
                        insert into case_year_paper (case_year_edition_id, language, made_at, sha256, pdf)
                        values (:id, :language, :now, :sha256, :pdf)""")
                .setParameter("id", edition)
                .setParameter("language", language)
                .setParameter("now", clock.instant())
                .setParameter("sha256", Sha256.of(pdf))
                .setParameter("pdf", pdf)
                .executeUpdate();
    }
}
