package org.aval.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.audit.AuditRegister;
import org.aval.service.audit.AuditRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.registers.RegisterColumn;

/** The filtered lines of the journal of commands as a file. */
@WebServlet({"/audit/register.csv", "/audit/register.xlsx"})
public class AuditFile extends ColumnsFile<AuditRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditRegister register;

    @Inject
    transient AuditFilters asked;

    @Inject
    transient CommandNames names;

    @Override
    protected String called() {
        return "audit.file";
    }

    @Override
    protected List<AuditColumn> columns() {
        return List.of(AuditColumn.values());
    }

    @Override
    protected void read(Consumer<AuditRow> reader) {
        register.export(asked.read(), reader);
    }

    /** Commands and reasons in the words people know them by. */
    @Override
    protected Object cell(RegisterColumn<AuditRow> column, AuditRow row) {
        if (column == AuditColumn.WHAT) {
            return names.name(row.command());
        }
        return column == AuditColumn.WHY ? names.why(row.why()) : super.cell(column, row);
    }
}
