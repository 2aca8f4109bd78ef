package org.aval.web.matches;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.matches.MatchDesk;
import org.aval.service.matches.MatchRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered matches as a file. */
@WebServlet({"/interests/matches.csv", "/interests/matches.xlsx"})
public class MatchesFile extends ColumnsFile<MatchRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MatchDesk desk;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "matches.file";
    }

    @Override
    protected List<MatchColumn> columns() {
        return List.of(MatchColumn.values());
    }

    @Override
    protected void read(Consumer<MatchRow> reader) {
        desk.export(MatchesPage.filter(filters), language.getCode(), reader);
    }
}
