package org.aval.web.attestations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.ObligationRow;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/** The filtered rows of the register of signatures as a file. */
@WebServlet("/attestations/register.csv")
public class AttestationFile extends RegisterFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttestationRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Inject
    transient Texts texts;

    @Override
    protected String name() {
        return texts.of("attestations.register.file");
    }

    @Override
    protected List<String> head() {
        return Stream.of(
                        "attestations.register.number",
                        "attestations.register.person",
                        "attestations.register.title",
                        "attestations.register.unit",
                        "attestations.register.state",
                        "attestations.register.note",
                        "attestations.register.due",
                        "attestations.register.version",
                        "attestations.register.campaign")
                .map(texts::of)
                .toList();
    }

    @Override
    protected List<List<Object>> rows() {
        return register.export(AttestationRegisterPage.filter(filters), language.getCode()).stream()
                .map(this::cells)
                .toList();
    }

    private List<Object> cells(ObligationRow row) {
        return Arrays.asList(
                row.staffNo(),
                row.name(),
                row.title(),
                row.unit(),
                texts.label(row.state()),
                note(row),
                row.dueOn(),
                row.versionNumber(),
                texts.label(row.campaign()));
    }

    private String note(ObligationRow row) {
        return Stream.of(
                        row.overdue() ? "attestations.register.late" : "",
                        row.locked() ? "attestations.register.paused" : "")
                .filter(key -> !key.isEmpty())
                .map(texts::of)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
