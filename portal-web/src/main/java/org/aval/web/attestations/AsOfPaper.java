package org.aval.web.attestations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.policies.Once;
import org.aval.policies.typeset.ReportFacts;
import org.aval.policies.typeset.ReportPress;
import org.aval.service.attestations.AsOf;
import org.aval.service.attestations.AsOfText;
import org.aval.web.shared.JsonFile;
import org.aval.web.shared.Language;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Texts;

/** The answer about a person and a day as a paper for the archives, with the same facts for machines inside. */
@ApplicationScoped
public class AsOfPaper {

    private final Once<ReportPress> press = new Once<>(ReportPress::new);

    @Inject
    Clock clock;

    @Inject
    Letterhead letterhead;

    @Inject
    AsOfWords words;

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** The paper, as a PDF file. */
    byte[] pdf(AsOf answer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return press.get()
                .press(new ReportFacts(
                        language.getCode(),
                        letterhead.getName(),
                        texts.of("attestations.asof"),
                        words.lead(answer)
                                + " "
                                + texts.of(
                                        "attestations.asof.paper",
                                        answer.question().number(),
                                        answer.question().known(),
                                        now),
                        now,
                        answer.texts().stream().map(text -> part(answer, text)).toList(),
                        texts.of("attestations.asof.attachment"),
                        "as-of.json",
                        json(answer, now)));
    }

    private ReportFacts.Part part(AsOf answer, AsOfText text) {
        List<ReportFacts.Line> lines = words.facts(text).stream()
                .map(fact -> new ReportFacts.Line(fact.label(), fact.value()))
                .toList();
        return new ReportFacts.Part(
                text.charter() + ", " + text.number(), words.sentence(answer, text), "", List.of(lines));
    }

    private static byte[] json(AsOf answer, Instant now) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("form", "aval.as-of.1");
        file.put("madeAt", now.toString());
        file.put("staffNumber", answer.question().number());
        file.put("day", answer.day().toString());
        file.put("knownOn", answer.question().known().toString());
        file.put("bound", answer.bound());
        file.put("texts", answer.texts().stream().map(AsOfPaper::text).toList());
        return JsonFile.of(file);
    }

    private static Map<String, Object> text(AsOfText text) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("charter", text.charter());
        told.put("version", text.number());
        told.put("inForceFrom", text.from().toString());
        told.put("inForceUntil", String.valueOf(text.until()));
        told.put("askedOn", String.valueOf(text.askedOn()));
        told.put("request", String.valueOf(text.asked()));
        AsOfText.Signed signed = text.signature();
        if (signed != null) {
            told.put("attestation", signed.reference());
            told.put("signedVersion", signed.number());
            told.put("signedAt", signed.at().toString());
            told.put("standing", signed.standing().name());
        }
        told.put("signed", text.isSigned());
        return told;
    }
}
