package org.aval.web.attestations;

import java.util.function.Function;
import org.aval.service.attestations.CampaignSummary;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of campaigns. */
public enum CampaignColumn implements RegisterColumn<CampaignSummary> {
    NAME(Showing.ALWAYS, CampaignSummary::name),
    CODE(Showing.ON_REQUEST, CampaignSummary::code),
    STATE(Showing.AT_FIRST, CampaignSummary::state),
    KIND(Showing.AT_FIRST, CampaignSummary::kind),
    VERSION(Showing.AT_FIRST, CampaignSummary::versionNumber),
    CHARTER(Showing.ON_REQUEST, CampaignSummary::charter),
    LAUNCH(Showing.AT_FIRST, CampaignSummary::launchOn),
    DUE(Showing.AT_FIRST, CampaignSummary::dueOn),
    ASKED(Showing.AT_FIRST, CampaignSummary::asked),
    SIGNED(Showing.AT_FIRST, CampaignSummary::signed),
    LATE(Showing.AT_FIRST, CampaignSummary::late);

    private final Showing showing;
    private final Function<CampaignSummary, Object> value;

    CampaignColumn(Showing showing, Function<CampaignSummary, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(CampaignSummary row) {
        return value.apply(row);
    }
}
