package org.aval.web.consents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.consents.ConsentRegister;
import org.aval.service.consents.ConsentRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;

/** The filtered rows of the register of consents as a file. */
@WebServlet({"/consents/register.csv", "/consents/register.xlsx"})
public class ConsentsFile extends ColumnsFile<ConsentRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentRegister register;

    @Inject
    transient Filters filters;

    @Override
    protected String called() {
        return "consents.register.file";
    }

    @Override
    protected List<ConsentColumn> columns() {
        return List.of(ConsentColumn.values());
    }

    @Override
    protected void read(Consumer<ConsentRow> reader) {
        register.export(ConsentRegisterPage.filter(filters), reader);
    }
}
