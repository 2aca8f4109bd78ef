package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignFacts;
import org.aval.domain.attestations.CampaignStep;
import org.aval.domain.attestations.SmallGroups;
import org.aval.domain.attestations.UnitProgress;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.VersionText;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Timelines;

/** The register of campaigns: who was asked, who signed, where it is late; never who scored what. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class CampaignRegister {

    @Inject
    Caller caller;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignRows rows;

    @Inject
    CharterTexts texts;

    @Inject
    Timelines timelines;

    /** One page of campaigns, the latest first. */
    public Page<CampaignSummary> list(CampaignFilter filter, PageRequest request, String language) {
        return rows.page(filter, reader(), request, language);
    }

    /** All filtered rows, one by one, for a file. */
    @Command
    public void export(CampaignFilter filter, String language, Consumer<CampaignSummary> taker) {
        rows.each(filter, reader(), language, taker);
    }

    /** One campaign. @throws Refusal to whom it is not shown, in the words of one that does not exist */
    public CampaignRecord read(UUID id, String language) {
        Campaign campaign = shown(id);
        return record(campaign, reader(), language);
    }

    /** How far the units are, for a file. */
    @Command
    public void exportUnits(UUID id, String language, Consumer<UnitProgress> taker) {
        Campaign campaign = shown(id);
        units(campaign, reader(), language).forEach(taker);
    }

    private Campaign shown(UUID id) {
        Campaign campaign = campaigns.any(id);
        if (!reader().sees(campaign.getKind(), campaign.getState())) {
            throw new Refusal("attestations.unknown");
        }
        return campaign;
    }

    private CampaignReader reader() {
        CampaignReader reader = CampaignReader.of(caller.card());
        reader.orRefuse();
        return reader;
    }

    private List<UnitProgress> units(Campaign campaign, CampaignReader reader, String language) {
        List<UnitProgress> units = rows.progress(campaign.getId(), language);
        return reader.inFull(campaign.getKind()) ? units : SmallGroups.merged(units);
    }

    private CampaignRecord record(Campaign campaign, CampaignReader reader, String language) {
        CampaignFacts facts = campaigns.of(campaign);
        VersionText text = texts.read(campaign.getCharterVersion());
        List<UnitProgress> units = units(campaign, reader, language);
        boolean inFull = reader.inFull(campaign.getKind());
        return new CampaignRecord(
                campaign.getId(),
                campaign.getVersion(),
                campaign.getCode(),
                campaign.getName().in(language),
                campaign.getKind(),
                campaign.getState(),
                text.title(language),
                text.version().getNumber(),
                campaign.getLaunchOn(),
                campaign.getDueOn(),
                campaign.getDueDays(),
                campaign.isRolling(),
                campaign.getAudience(),
                rows.unitNames(campaign.getAudience().units(), language),
                campaign.getQuiz(),
                facts.people(),
                campaign.isAsking(facts.today()),
                SmallGroups.sum(units),
                units,
                inFull,
                verdicts(campaign, reader, facts),
                inFull ? timelines.of("campaign", campaign.getId()) : List.of());
    }

    private static Map<CampaignStep, Verdict> verdicts(Campaign campaign, CampaignReader reader, CampaignFacts facts) {
        Map<CampaignStep, Verdict> verdicts = new EnumMap<>(CampaignStep.class);
        for (CampaignStep step : CampaignStep.values()) {
            verdicts.put(step, campaign.verdict(step, reader.actor(), facts));
        }
        return verdicts;
    }
}
