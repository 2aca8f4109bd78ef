package org.aval.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.people.RoleRegister;
import org.aval.service.people.RoleRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered rows of the register of roles as a file. */
@WebServlet({"/people/roles.csv", "/people/roles.xlsx"})
public class RolesFile extends ColumnsFile<RoleRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RoleRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "people.roles.file";
    }

    @Override
    protected List<RoleColumn> columns() {
        return List.of(RoleColumn.values());
    }

    @Override
    protected void read(Consumer<RoleRow> reader) {
        register.export(RolesPage.filter(filters), language.getCode(), reader);
    }
}
