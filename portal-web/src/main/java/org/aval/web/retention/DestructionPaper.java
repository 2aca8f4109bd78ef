package org.aval.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.policies.Once;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.retention.Destruction;
import org.aval.web.shared.JsonFile;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Texts;

/** The certificate of a destruction as a paper for the archives: what was destroyed by its reference, never what it said. */
@ApplicationScoped
class DestructionPaper {

    private final Once<ReportPress> press = new Once<>(ReportPress::new);

    @Inject
    Letterhead letterhead;

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** The paper, as a PDF file: made of the certificate alone, and so always the same. */
    byte[] pdf(Destruction one) {
        Instant at = one.destroyedAt().truncatedTo(ChronoUnit.SECONDS);
        return press.get()
                .press(new ReportFacts(
                        language.getCode(),
                        letterhead.getName(),
                        texts.of("retention.paper"),
                        texts.of("retention.paper.lead"),
                        at,
                        List.of(new ReportFacts.Part(one.reference(), "", "", List.of(lines(one)))),
                        texts.of("retention.paper.data"),
                        "destruction.json",
                        json(one)));
    }

    private List<Line> lines(Destruction one) {
        return List.of(
                new Line(texts.of("retention.part"), texts.of("retention.part." + one.part())),
                new Line(texts.of("retention.outcome"), texts.label(one.outcome())),
                new Line(texts.of("retention.closedOn"), texts.shown(one.closedOn())),
                new Line(texts.of("retention.keptUntil"), texts.shown(one.keptUntil())),
                new Line(texts.of("retention.destroyedAt"), texts.shown(one.destroyedAt())),
                new Line(texts.of("retention.texts"), String.valueOf(one.texts())),
                new Line(texts.of("retention.keys"), String.valueOf(one.keys())),
                new Line(texts.of("retention.digest"), one.digest()));
    }

    private static byte[] json(Destruction one) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("form", "aval.destruction.1");
        told.put("reference", one.reference());
        told.put("part", one.part());
        told.put("outcome", one.outcome().name());
        told.put("closedOn", one.closedOn().toString());
        told.put("keptUntil", one.keptUntil().toString());
        told.put("destroyedAt", one.destroyedAt().toString());
        told.put("texts", one.texts());
        told.put("keys", one.keys());
        told.put("sha256", one.digest());
        return JsonFile.of(told);
    }
}
