package org.aval.web.exhibits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aval.domain.exhibits.CustodyState;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.domain.exhibits.ScanResult;
import org.aval.service.exhibits.ExhibitField;
import org.aval.service.exhibits.ExhibitRecord;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Letterhead;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How an exhibit is told. */
@ApplicationScoped
public class ExhibitWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    @Inject
    Letterhead letterhead;

    String sentence(ExhibitRecord record) {
        return texts.of(record.copies().isEmpty() ? "exhibits.sealed.only" : "exhibits.sealed.copies");
    }

    List<Fact> facts(ExhibitRecord record) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(texts.of("exhibits.kind"), texts.label(record.exhibit().kind())));
        facts.add(new Fact(
                texts.of("exhibits.media"), texts.label(record.exhibit().media())));
        Map<ExhibitField, String> sheet = record.sheet();
        for (ExhibitField field : ExhibitField.values()) {
            String said = sheet.get(field);
            if (said != null) {
                facts.add(new Fact(texts.label(field), shown(field, said)));
            }
        }
        return facts;
    }

    private String shown(ExhibitField field, String said) {
        return switch (field) {
            case BYTES -> texts.of("exhibits.bytes", Long.parseLong(said));
            case SEEN_AT -> texts.shown(
                    LocalDateTime.parse(said).atZone(letterhead.getZone()).toInstant());
            default -> said;
        };
    }

    Decision decision(CustodyStep step, ExhibitRecord record) {
        return decisions.of(step, record.verdicts().get(step));
    }

    boolean isOpen(CustodyStep step, ExhibitRecord record) {
        return record.verdicts().get(step).granted();
    }

    List<Condition> safety(ExhibitRecord record) {
        return List.of(
                new Condition(true, texts.of("exhibits.safe.sealed"), texts.of("exhibits.safe.sealed.why"), ""),
                new Condition(
                        record.exhibit().scan() == ScanResult.CLEAN,
                        texts.of("exhibits.safe.scan"),
                        texts.label(record.exhibit().scan()),
                        ""),
                new Condition(true, texts.of("exhibits.safe.logged"), texts.of("exhibits.safe.logged.why"), ""));
    }

    List<Moment> custody(ExhibitRecord record) {
        return timelines.of(record.custody(), CustodyStep.class, CustodyState.class);
    }
}
