package org.aval.web.mandates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.mandates.Switchboard;
import org.aval.service.mandates.SwitchboardVoice;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The list for the switchboard as a file. */
@WebServlet({"/mandates/switchboard.csv", "/mandates/switchboard.xlsx"})
public class SwitchboardFile extends ColumnsFile<SwitchboardVoice> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Switchboard switchboard;

    @Inject
    transient SwitchboardWords words;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "mandates.switchboard.file";
    }

    @Override
    protected List<SwitchboardColumn> columns() {
        return List.of(SwitchboardColumn.values());
    }

    @Override
    protected void read(Consumer<SwitchboardVoice> reader) {
        switchboard.handOut(filters.words("words"), language.getCode()).voices().forEach(reader);
    }

    /** As the page says it; the last day stays a day. */
    @Override
    protected Object cell(RegisterColumn<SwitchboardVoice> column, SwitchboardVoice voice) {
        return column == SwitchboardColumn.UNTIL && voice.hours().isEmpty()
                ? voice.until()
                : words.cell((SwitchboardColumn) column, voice);
    }
}
