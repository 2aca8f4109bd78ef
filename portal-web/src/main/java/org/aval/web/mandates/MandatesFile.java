package org.aval.web.mandates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.mandates.MandateRegister;
import org.aval.service.mandates.MandateRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered rows of the register of mandates as a file. */
@WebServlet({"/mandates/register.csv", "/mandates/register.xlsx"})
public class MandatesFile extends ColumnsFile<MandateRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MandateRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Inject
    transient MandateScopes scopes;

    @Override
    protected String called() {
        return "mandates.file";
    }

    @Override
    protected List<MandateColumn> columns() {
        return List.of(MandateColumn.values());
    }

    @Override
    protected void read(Consumer<MandateRow> reader) {
        register.export(MandateRegisterPage.filter(filters), language.getCode(), reader);
    }

    /** "Every topic" and "everywhere" are said, not left empty. */
    @Override
    protected Object cell(RegisterColumn<MandateRow> column, MandateRow row) {
        if (column == MandateColumn.TOPICS) {
            return scopes.topics(row);
        }
        return column == MandateColumn.CHANNELS ? scopes.channels(row) : super.cell(column, row);
    }
}
