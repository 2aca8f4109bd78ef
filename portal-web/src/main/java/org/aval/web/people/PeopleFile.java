package org.aval.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.people.PeopleRegister;
import org.aval.service.people.PersonRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered rows of the register of people as a file. */
@WebServlet({"/people/register.csv", "/people/register.xlsx"})
public class PeopleFile extends ColumnsFile<PersonRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PeopleRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "people.file";
    }

    @Override
    protected List<PeopleColumn> columns() {
        return List.of(PeopleColumn.values());
    }

    @Override
    protected void read(Consumer<PersonRow> reader) {
        register.export(PeopleRegisterPage.filter(filters), language.getCode(), reader);
    }
}
