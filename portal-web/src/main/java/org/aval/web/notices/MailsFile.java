package org.aval.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.notices.MailRow;
import org.aval.service.notices.MailState;
import org.aval.service.notices.OutboxRegister;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;

/** The register of mails as a file, without their words. */
@WebServlet({"/notices/outbox.csv", "/notices/outbox.xlsx"})
public class MailsFile extends ColumnsFile<MailRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OutboxRegister register;

    @Inject
    transient Filters filters;

    @Override
    protected String called() {
        return "notices.register.file";
    }

    @Override
    protected List<MailColumn> columns() {
        return List.of(MailColumn.values());
    }

    @Override
    protected void read(Consumer<MailRow> reader) {
        register.export(filters.choice("state", MailState.class), reader);
    }
}
