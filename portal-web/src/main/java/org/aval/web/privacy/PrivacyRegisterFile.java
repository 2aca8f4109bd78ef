package org.aval.web.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.policies.jurisdictions.BreachFactor;
import org.aval.policies.jurisdictions.BreachRegimes;
import org.aval.service.privacy.PrivacyRegister;
import org.aval.service.privacy.TrackField;
import org.aval.service.privacy.TrackRecord;
import org.aval.web.shared.Days;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/** The register of confidentiality incidents as an authority asks for it: every field the law names. */
@WebServlet({"/privacy/register.csv", "/privacy/register.xlsx"})
public class PrivacyRegisterFile extends RegisterFile {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "reference",
            "state",
            "kind",
            "INFORMATION",
            "CIRCUMSTANCES",
            "PERIOD",
            "aware",
            "persons",
            "residents",
            "risk",
            "factors",
            "CONCLUSION",
            "notices",
            "MEASURES",
            "kept");

    @Inject
    transient PrivacyRegister register;

    @Inject
    transient Texts texts;

    @Inject
    transient Days days;

    @Override
    protected String name() {
        return texts.of("privacy.file");
    }

    @Override
    protected List<String> head() {
        return COLUMNS.stream()
                .map(column -> texts.of("privacy.column." + column))
                .toList();
    }

    @Override
    protected void rows(Consumer<List<Object>> file) {
        register.export(record -> file.accept(row(record)));
    }

    private List<Object> row(TrackRecord record) {
        return List.of(
                record.reference(),
                texts.label(record.state()),
                record.kind() == null ? "" : texts.label(record.kind()),
                said(record, TrackField.INFORMATION),
                said(record, TrackField.CIRCUMSTANCES),
                said(record, TrackField.PERIOD),
                moment(record.clock().awareAt()),
                Objects.requireNonNullElse(record.persons(), ""),
                Objects.requireNonNullElse(record.residents(), ""),
                record.risk() == null ? "" : texts.of(record.risk() ? "privacy.answer.yes" : "privacy.answer.no"),
                factors(record),
                said(record, TrackField.CONCLUSION),
                notices(record),
                said(record, TrackField.MEASURES),
                record.keptUntil());
    }

    private String factors(TrackRecord record) {
        Stream<BreachFactor> factors = BreachRegimes.find(Objects.requireNonNullElse(record.regime(), ""))
                .map(regime -> regime.factors().stream())
                .orElse(Stream.empty());
        return factors.map(factor -> texts.of(
                        "privacy.file.line",
                        factor.name(texts.language()),
                        record.words().getOrDefault(factor.code(), "")))
                .collect(Collectors.joining("; "));
    }

    private String notices(TrackRecord record) {
        return record.notices().stream()
                .map(notice -> texts.of("privacy.file.line", notice.addressee(), moment(notice.sentAt())))
                .collect(Collectors.joining("; "));
    }

    private static String said(TrackRecord record, TrackField field) {
        return record.words().getOrDefault(field.name(), "");
    }

    private String moment(Instant at) {
        return days.moment(at);
    }
}
