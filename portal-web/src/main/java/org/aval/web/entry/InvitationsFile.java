package org.aval.web.entry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.entry.InvitationRow;
import org.aval.service.entry.Invitations;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** Who waits to come in, as a file. */
@WebServlet({"/entry/invitations.csv", "/entry/invitations.xlsx"})
public class InvitationsFile extends ColumnsFile<InvitationRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Invitations register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "entry.invitations.file";
    }

    @Override
    protected List<InvitationColumn> columns() {
        return List.of(InvitationColumn.values());
    }

    @Override
    protected void read(Consumer<InvitationRow> reader) {
        register.export(InvitationsPage.filter(filters), language.getCode(), reader);
    }
}
