package org.aval.web.mandates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.mandates.SpeechLedger;
import org.aval.service.mandates.SpeechRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** The filtered lines of the ledger as a file. */
@WebServlet({"/mandates/speech.csv", "/mandates/speech.xlsx"})
public class SpeechFile extends ColumnsFile<SpeechRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SpeechLedger ledger;

    @Inject
    transient Filters filters;

    @Inject
    transient Query query;

    @Inject
    transient Language language;

    @Inject
    transient SpeechWords words;

    @Override
    protected String called() {
        return "mandates.speech.file";
    }

    @Override
    protected List<SpeechColumn> columns() {
        return List.of(SpeechColumn.values());
    }

    @Override
    protected void read(Consumer<SpeechRow> reader) {
        ledger.export(SpeechPage.filter(filters, query), language.getCode(), reader);
    }

    /** Within the mandate or not is said in words. */
    @Override
    protected Object cell(RegisterColumn<SpeechRow> column, SpeechRow row) {
        return column == SpeechColumn.WITHIN ? words.within(row) : super.cell(column, row);
    }
}
