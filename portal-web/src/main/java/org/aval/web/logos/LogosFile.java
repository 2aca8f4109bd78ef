package org.aval.web.logos;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.logos.LogoRegister;
import org.aval.service.logos.LogoRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;

/** The filtered rows of the register of uses as a file. */
@WebServlet({"/logos/register.csv", "/logos/register.xlsx"})
public class LogosFile extends ColumnsFile<LogoRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LogoRegister register;

    @Inject
    transient Filters filters;

    @Override
    protected String called() {
        return "logos.register.file";
    }

    @Override
    protected List<LogoColumn> columns() {
        return List.of(LogoColumn.values());
    }

    @Override
    protected void read(Consumer<LogoRow> reader) {
        register.export(LogoRegisterPage.filter(filters), reader);
    }
}
