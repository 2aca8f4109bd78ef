package org.aval.web.attestations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.attestations.UnitProgress;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.CampaignRegister;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** How far the units are in a campaign, as a file. */
@WebServlet({"/attestations/campaign.csv", "/attestations/campaign.xlsx"})
public class UnitsFile extends ColumnsFile<UnitProgress> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CampaignRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Inject
    transient Texts words;

    @Override
    protected String called() {
        return "attestations.campaign.file";
    }

    @Override
    protected List<UnitColumn> columns() {
        return List.of(UnitColumn.values());
    }

    @Override
    protected void read(Consumer<UnitProgress> reader) {
        register.exportUnits(id(), language.getCode(), reader);
    }

    /** A group without a name is told in words, as on the page. */
    @Override
    protected Object cell(RegisterColumn<UnitProgress> column, UnitProgress row) {
        return column == UnitColumn.UNIT && row.name().isEmpty()
                ? words.of("attestations.campaign.otherUnits")
                : super.cell(column, row);
    }

    private UUID id() {
        try {
            return UUID.fromString(String.valueOf(filters.words("id")));
        } catch (IllegalArgumentException noCampaign) {
            throw new Refusal("attestations.unknown");
        }
    }
}
