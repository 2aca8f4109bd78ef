package org.aval.web.attestations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.attestations.CampaignKind;
import org.aval.web.shared.Me;

/** Which campaigns the reader may prepare: pages ask before they offer it. */
@Named("campaignOffice")
@RequestScoped
public class CampaignOffice {

    @Inject
    Me me;

    public boolean isPreparer() {
        return !kinds().isEmpty();
    }

    /** The kinds that do not come by themselves, and whose office the reader holds. */
    List<CampaignKind> kinds() {
        return Stream.of(CampaignKind.ANNUAL, CampaignKind.ROLE, CampaignKind.REMEDIAL)
                .filter(kind -> kind.offices().stream().anyMatch(role -> me.is(role.name())))
                .toList();
    }
}
