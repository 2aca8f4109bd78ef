package org.aval.service.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.policies.Once;
import org.aval.policies.PolicyFile;
import org.aval.policies.letters.Letter;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportFacts.Line;
import org.aval.policies.typeset.ReportPress;
import org.aval.policies.typeset.Typesetter;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.SpokenDays;

/** The certificate of a destruction as a paper for the archives: what was destroyed by its reference, never what it said. */
@Dependent
class DestructionPaper {

    private static final Once<ReportPress> PRESS = new Once<>(ReportPress::new);
    private static final String WORDS = "retention.paper.";

    @Inject
    InstitutionDesk institution;

    /** The paper, ready for its seal. */
    byte[] pdf(Destruction one, String language, Typesetter.Finish ready) {
        ReportFacts facts = new ReportFacts(
                language,
                institution.read().name(language),
                word("title", language),
                word("lead", language),
                one.destroyedAt().truncatedTo(ChronoUnit.SECONDS),
                List.of(new ReportFacts.Part(one.reference(), "", "", List.of(lines(one, language)))),
                word("data", language),
                "destruction.json",
                json(one));
        return PRESS.get().press(facts, ready);
    }

    private List<Line> lines(Destruction one, String language) {
        SpokenDays days = new SpokenDays(language, institution.read().zone());
        return List.of(
                new Line(word("part", language), word("part." + one.part(), language)),
                new Line(word("outcome", language), word("outcome." + one.outcome(), language)),
                new Line(word("closedOn", language), days.of(one.closedOn())),
                new Line(word("keptUntil", language), days.of(one.keptUntil())),
                new Line(word("destroyedAt", language), days.of(one.destroyedAt())),
                new Line(word("texts", language), String.valueOf(one.texts())),
                new Line(word("keys", language), String.valueOf(one.keys())),
                new Line(word("digest", language), one.digest()));
    }

    private static String word(String key, String language) {
        return Letter.line(WORDS + key, language);
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
        return PolicyFile.json(told).getBytes(StandardCharsets.UTF_8);
    }
}
