package org.aval.web.publications;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.publications.PublicationRegister;
import org.aval.service.publications.PublicationRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;

/** The filtered rows of the register of publications as a file. */
@WebServlet({"/publications/register.csv", "/publications/register.xlsx"})
public class PublicationsFile extends ColumnsFile<PublicationRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicationRegister register;

    @Inject
    transient Filters filters;

    @Override
    protected String called() {
        return "publications.file";
    }

    @Override
    protected List<PublicationColumn> columns() {
        return List.of(PublicationColumn.values());
    }

    @Override
    protected void read(Consumer<PublicationRow> reader) {
        register.export(PublicationRegisterPage.filter(filters), reader);
    }
}
