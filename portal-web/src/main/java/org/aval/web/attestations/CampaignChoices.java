package org.aval.web.attestations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.attestations.CampaignKind;
import org.aval.service.attestations.CampaignDesk;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** The kinds and texts the form of a campaign offers to the reader. */
@Named("campaignChoices")
@RequestScoped
public class CampaignChoices {

    @Inject
    CampaignDesk desk;

    @Inject
    CampaignOffice office;

    @Inject
    Texts texts;

    @Inject
    Language language;

    public List<Option> getKinds() {
        return office.kinds().stream()
                .map(kind -> new Option(kind.name(), texts.label(kind)))
                .toList();
    }

    public List<Option> getVersions() {
        return desk.texts(language.getCode()).stream()
                .map(text -> new Option(
                        text.id().toString(),
                        texts.of("attestations.prepare.text", text.charter(), text.number(), text.from())))
                .toList();
    }

    /** Does the reader prepare what follows an incident? Then people are told by their numbers. */
    public boolean isCommittee() {
        return office.kinds().contains(CampaignKind.REMEDIAL);
    }

    /** Does the reader ask whole groups? */
    public boolean isOfGroups() {
        return office.kinds().contains(CampaignKind.ANNUAL);
    }
}
