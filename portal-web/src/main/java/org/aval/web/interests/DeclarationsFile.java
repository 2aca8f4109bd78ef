package org.aval.web.interests;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.interests.DeclarationRegister;
import org.aval.service.interests.DeclarationRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered rows of the register of declarations as a file. */
@WebServlet({"/interests/register.csv", "/interests/register.xlsx"})
public class DeclarationsFile extends ColumnsFile<DeclarationRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeclarationRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "interests.register.file";
    }

    @Override
    protected List<DeclarationColumn> columns() {
        return List.of(DeclarationColumn.values());
    }

    @Override
    protected void read(Consumer<DeclarationRow> reader) {
        register.export(DeclarationRegisterPage.filter(filters), language.getCode(), reader);
    }
}
