package org.aval.web.departures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.departures.DepartureDesk;
import org.aval.service.departures.DepartureRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered rows of the register of departures as a file. */
@WebServlet({"/people/departures.csv", "/people/departures.xlsx"})
public class DeparturesFile extends ColumnsFile<DepartureRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DepartureDesk desk;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "departures.file";
    }

    @Override
    protected List<DepartureColumn> columns() {
        return List.of(DepartureColumn.values());
    }

    @Override
    protected void read(Consumer<DepartureRow> reader) {
        desk.export(DeparturesPage.filter(filters), language.getCode(), reader);
    }
}
