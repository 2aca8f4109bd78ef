package org.aval.web.attestations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignState;
import org.aval.domain.attestations.CampaignStep;
import org.aval.domain.attestations.UnitProgress;
import org.aval.service.attestations.CampaignRecord;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a campaign is told: its sentence, whom it is for, its decisions, its timeline. */
@ApplicationScoped
public class CampaignWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** How far it is, in one sentence. */
    String sentence(CampaignRecord record) {
        String key = record.asking() ? "attestations.campaign.asking" : Texts.key(record.state()) + ".sentence";
        UnitProgress total = record.total();
        return texts.of(key, record.matching(), total.asked(), total.signed(), total.late(), record.launchOn());
    }

    /** By when people sign. */
    String due(CampaignRecord record) {
        if (record.dueDays() != null) {
            return texts.of("attestations.campaign.dueDays.fact", record.dueDays());
        }
        return record.dueOn() == null
                ? texts.of("attestations.campaign.dueRolling")
                : texts.of("attestations.campaign.dueOn.fact", record.dueOn());
    }

    /** Each condition of the rule in a line of its own. */
    List<String> audience(CampaignRecord record) {
        AudienceRule rule = record.audience();
        List<String> lines = new ArrayList<>();
        add(lines, "attestations.campaign.units", record.unitNames());
        add(lines, "attestations.campaign.professions", labels(rule.ofProfessions()));
        add(lines, "attestations.campaign.audiences", labels(rule.ofAudiences()));
        add(lines, "attestations.campaign.employments", labels(rule.ofEmployments()));
        if (rule.isForEverybody()) {
            lines.add(texts.of("attestations.campaign.everybody"));
        }
        if (rule.listed()) {
            lines.add(texts.of("attestations.campaign.listed"));
        }
        if (rule.renewWithinDays() != null) {
            String key = record.kind() == CampaignKind.ANNUAL ? "ending" : "renewing";
            lines.add(texts.of("attestations.campaign." + key, rule.renewWithinDays()));
        }
        return lines;
    }

    private void add(List<String> lines, String key, Collection<String> names) {
        if (!names.isEmpty()) {
            lines.add(texts.of("attestations.campaign.condition", texts.of(key), String.join(", ", names)));
        }
    }

    private List<String> labels(List<? extends Enum<?>> constants) {
        return constants.stream().map(texts::label).collect(Collectors.toList());
    }

    Decision decision(CampaignRecord record, CampaignStep step) {
        return decisions.of(
                step,
                record.verdict(step),
                record.name(),
                record.matching(),
                record.total().waiting());
    }

    List<Moment> timeline(CampaignRecord record) {
        return timelines.of(record.timeline(), CampaignStep.class, CampaignState.class);
    }
}
