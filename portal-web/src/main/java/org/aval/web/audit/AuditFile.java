package org.aval.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.audit.AuditRegister;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/** The filtered lines of the journal of commands as a file. */
@WebServlet({"/audit/register.csv", "/audit/register.xlsx"})
public class AuditFile extends RegisterFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditRegister register;

    @Inject
    transient AuditFilters asked;

    @Inject
    transient CommandNames names;

    @Inject
    transient Texts texts;

    @Override
    protected String name() {
        return texts.of("audit.file");
    }

    @Override
    protected List<String> head() {
        return Stream.of(
                        "audit.moment",
                        "audit.number",
                        "audit.who",
                        "audit.behalf",
                        "audit.what",
                        "audit.outcome",
                        "audit.why",
                        "audit.record",
                        "audit.command",
                        "audit.leaf")
                .map(texts::of)
                .toList();
    }

    @Override
    protected List<List<Object>> rows() {
        return register.export(asked.read()).stream()
                .map(row -> Arrays.<Object>asList(
                        row.at(),
                        row.author(),
                        row.name(),
                        row.onBehalfOf(),
                        names.name(row.command()),
                        texts.label(row.outcome()),
                        names.why(row.why()),
                        row.record(),
                        row.command(),
                        row.leaf()))
                .toList();
    }
}
