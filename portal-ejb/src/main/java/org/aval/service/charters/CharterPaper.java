package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.charters.ShownCharter;
import org.aval.domain.people.Audience;
import org.aval.policies.Once;
import org.aval.policies.letters.Letter;
import org.aval.policies.statements.AudienceNames;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.notices.MailFile;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;
import org.aval.service.shared.InstitutionDesk;

/**
 * A version as a paper for those who have no portal. Where it is a document, they get the institution's file as it is: the
 * portal does not touch files it did not make, so it does not seal them either. Else its articles with all variants, sealed. What
 * is proved is that the version was begun: the later lines of its journal hold what others said of it.
 */
@Dependent
class CharterPaper {

    private static final Once<ReportPress> PRESS = new Once<>(ReportPress::new);
    private static final String PDF = "application/pdf";
    private static final String WORDS = "charters.paper.";

    @PersistenceContext
    EntityManager em;

    @Inject
    CharterTexts texts;

    @Inject
    InstitutionDesk institution;

    @Inject
    Seals seals;

    MailFile of(CharterVersion version, String language, Instant madeAt) {
        String name = version.getCharter().getCode() + "-" + version.getNumber() + "-" + language + ".pdf";
        List<?> document = em.createNativeQuery(
                        "select content from charter_file where version_id = :version and language = :language")
                .setParameter("version", version.getId())
                .setParameter("language", language)
                .getResultList();
        return new MailFile(
                name, PDF, document.isEmpty() ? sealed(version, language, madeAt) : (byte[]) document.get(0));
    }

    private byte[] sealed(CharterVersion version, String language, Instant madeAt) {
        String reference = version.getCharter().getCode() + " " + version.getNumber();
        return seals.seal(
                new SealOrder("CHARTER_PAPER", version.getId(), reference, language)
                        .proving("charter_version_journal", SealOrder.Lines.FIRST),
                pressed(version, language, madeAt));
    }

    private byte[] pressed(CharterVersion version, String language, Instant madeAt) {
        ShownCharter shown = texts.read(version.getId())
                .shown(EnumSet.allOf(Audience.class), institution.read().jurisdiction(), language);
        return PRESS.get()
                .press(new ReportFacts(
                        language,
                        institution.read().name(language),
                        version.getCharter().title(language) + ", " + version.getNumber(),
                        Letter.line(WORDS + "lead", language, version.getNumber(), version.summary(language)),
                        madeAt,
                        shown.articles().stream()
                                .map(article -> part(article, language))
                                .toList(),
                        Letter.line(WORDS + "attachment", language),
                        "version.json",
                        json(version)));
    }

    private static ReportFacts.Part part(ShownArticle article, String language) {
        List<Line> lines = new ArrayList<>();
        article.clauses().forEach(clause -> lines.add(new Line(clause.number(), clause.text())));
        article.audienceBoxes()
                .forEach(box -> lines.add(
                        new Line(AudienceNames.inWords(List.of(box.audience().name()), language), box.text())));
        told(lines, "law", article.jurisdictionBox(), language);
        told(lines, "example", article.example(), language);
        told(lines, "why", article.why(), language);
        return new ReportFacts.Part(
                article.code() + " " + article.title(), "", "", lines.isEmpty() ? List.of() : List.of(lines));
    }

    private static void told(List<Line> lines, String what, String text, String language) {
        if (!text.isBlank()) {
            lines.add(new Line(Letter.line(WORDS + what, language), text));
        }
    }

    private static byte[] json(CharterVersion version) {
        return "{\"form\":\"aval.version.1\",\"charter\":\"%s\",\"number\":\"%s\"}"
                .formatted(version.getCharter().getCode(), version.getNumber())
                .getBytes(StandardCharsets.UTF_8);
    }
}
