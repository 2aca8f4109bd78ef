package org.aval.web.attestations;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.CampaignState;
import org.aval.domain.attestations.CampaignStep;
import org.aval.service.attestations.CampaignDesk;
import org.aval.service.attestations.CampaignRecord;
import org.aval.service.attestations.CampaignRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Language;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** attestations/campaign.xhtml: one campaign, from its preparation to its end, and how far each unit is. */
@Named("campaignPage")
@ViewScoped
public class CampaignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** While people are being asked, the page is read again so often, in seconds. */
    private static final String AGAIN = "2";

    @Inject
    CampaignRegister register;

    @Inject
    CampaignDesk desk;

    @Inject
    CampaignWords words;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private transient CampaignRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id, language.getCode());
        version = record.version();
        if (record.asking()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", AGAIN);
        }
    }

    public CampaignRecord getRecord() {
        if (record == null) {
            record = register.read(id, language.getCode());
        }
        return record;
    }

    /** The one sentence that sums it up. */
    public String getSentence() {
        return words.sentence(getRecord());
    }

    public String getDue() {
        return words.due(getRecord());
    }

    public List<String> getAudience() {
        return words.audience(getRecord());
    }

    /** Only prepared: it may be opened, and nobody was asked. */
    public boolean isDraft() {
        return getRecord().state() == CampaignState.DRAFT;
    }

    public boolean isOpen() {
        return getRecord().state() == CampaignState.OPEN;
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(String step) {
        return words.decision(getRecord(), CampaignStep.valueOf(step));
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    /** A page of its own, which is read again by itself while people are being asked. */
    @Answered("attestations.campaign.opened")
    public String open() {
        desk.open(id, version);
        return "/attestations/campaign?faces-redirect=true&id=" + id;
    }

    @Answered("attestations.campaign.closed")
    public void close() {
        desk.close(id, version, motive);
        motive = null;
    }

    @Answered("attestations.campaign.cancelled")
    public void cancel() {
        desk.cancel(id, version, motive);
        motive = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
