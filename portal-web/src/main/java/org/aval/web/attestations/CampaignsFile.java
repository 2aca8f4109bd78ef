package org.aval.web.attestations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.attestations.CampaignRegister;
import org.aval.service.attestations.CampaignSummary;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered rows of the register of campaigns as a file. */
@WebServlet({"/attestations/campaigns.csv", "/attestations/campaigns.xlsx"})
public class CampaignsFile extends ColumnsFile<CampaignSummary> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CampaignRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "attestations.campaigns.file";
    }

    @Override
    protected List<CampaignColumn> columns() {
        return List.of(CampaignColumn.values());
    }

    @Override
    protected void read(Consumer<CampaignSummary> reader) {
        register.export(CampaignsPage.filter(filters), language.getCode(), reader);
    }
}
