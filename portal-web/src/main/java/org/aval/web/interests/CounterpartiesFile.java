package org.aval.web.interests;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.interests.CounterpartyDesk;
import org.aval.service.interests.PartyRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;

/** The filtered counterparties as a file. */
@WebServlet({"/interests/counterparties.csv", "/interests/counterparties.xlsx"})
public class CounterpartiesFile extends ColumnsFile<PartyRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CounterpartyDesk desk;

    @Inject
    transient Filters filters;

    @Override
    protected String called() {
        return "interests.parties.file";
    }

    @Override
    protected List<CounterpartyColumn> columns() {
        return List.of(CounterpartyColumn.values());
    }

    @Override
    protected void read(Consumer<PartyRow> reader) {
        desk.export(CounterpartiesPage.filter(filters), reader);
    }
}
