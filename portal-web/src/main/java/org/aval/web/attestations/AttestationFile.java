package org.aval.web.attestations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.ObligationRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered rows of the register of signatures as a file. */
@WebServlet({"/attestations/register.csv", "/attestations/register.xlsx"})
public class AttestationFile extends ColumnsFile<ObligationRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttestationRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "attestations.register.file";
    }

    @Override
    protected List<ObligationColumn> columns() {
        return List.of(ObligationColumn.values());
    }

    @Override
    protected void read(Consumer<ObligationRow> reader) {
        register.export(AttestationRegisterPage.filter(filters), language.getCode(), reader);
    }
}
