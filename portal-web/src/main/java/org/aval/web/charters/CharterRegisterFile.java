package org.aval.web.charters;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.charters.CharterRegister;
import org.aval.service.charters.CharterRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered rows of the workshop's register as a file. */
@WebServlet({"/charters/register.csv", "/charters/register.xlsx"})
public class CharterRegisterFile extends ColumnsFile<CharterRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CharterRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "charters.register.file";
    }

    @Override
    protected List<CharterColumn> columns() {
        return List.of(CharterColumn.values());
    }

    @Override
    protected void read(Consumer<CharterRow> reader) {
        register.export(CharterRegisterPage.filter(filters), language.getCode(), reader);
    }
}
