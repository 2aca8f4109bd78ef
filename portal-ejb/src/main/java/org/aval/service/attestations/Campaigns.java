package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignFacts;
import org.aval.domain.attestations.CampaignState;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.attestations.QuizRules;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;

/** Finds campaigns for their desk and register, and gathers the facts their verdicts need. */
@Dependent
class Campaigns {

    @PersistenceContext
    EntityManager em;

    @Inject
    Audiences audiences;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    Campaign any(UUID id) {
        Campaign found = em.find(Campaign.class, id);
        if (found == null) {
            throw new Refusal("attestations.unknown");
        }
        return found;
    }

    /** The campaign as it was shown. */
    Campaign fresh(UUID id, int version) {
        Campaign campaign = any(id);
        if (campaign.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return campaign;
    }

    /** The facts for a campaign that stands; whom it would ask matters only before it is opened. */
    CampaignFacts of(Campaign campaign) {
        LocalDate today = institution.today();
        int people = campaign.getState() == CampaignState.DRAFT
                ? audiences.count(
                        campaign.getAudience(), campaign.getKind(), campaign.getCharterVersion(), campaign.getId())
                : campaign.getExpected();
        return new CampaignFacts(today, people, binds(campaign.getCharterVersion(), campaign.getLaunchOn(), today));
    }

    /** The facts for a campaign that is asked for. */
    CampaignFacts of(CampaignWish wish, Collection<String> staffNumbers) {
        LocalDate today = institution.today();
        return new CampaignFacts(
                today,
                audiences.count(wish.audience(), wish.kind(), wish.charterVersion(), staffNumbers),
                binds(wish.charterVersion(), wish.launchOn(), today));
    }

    private boolean binds(UUID charterVersion, LocalDate launchOn, LocalDate today) {
        return (boolean) em.createNativeQuery(
                        """
                        select exists (select 1 from charter_version v where v.id = :id and v.state = 'SCHEDULED'
                                          and :day between v.effective_from and coalesce(v.effective_to, 'infinity'))""")
                .setParameter("id", charterVersion)
                .setParameter("day", launchOn.isBefore(today) ? today : launchOn)
                .getSingleResult();
    }

    /** The next code of a kind in a year, for example ANN-2026-02. */
    String nextCode(CampaignWish wish) {
        String prefix =
                wish.kind().name().substring(0, 3) + "-" + wish.launchOn().getYear();
        Number taken = (Number) em.createNativeQuery("select count(*) from campaign where code like :prefix || '%'")
                .setParameter("prefix", prefix)
                .getSingleResult();
        return "%s-%02d".formatted(prefix, taken.intValue() + 1);
    }

    @SuppressWarnings("unchecked")
    List<CampaignText> texts(String language) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select v.id, case :language when 'en' then c.title_en else c.title_fr end as charter, v.number,
                               v.effective_from
                          from charter_version v join charter c on c.id = v.charter_id
                         where v.state = 'SCHEDULED' and coalesce(v.effective_to, 'infinity') >= institution_day()
                         order by c.code, v.effective_from""",
                        Tuple.class)
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .map(row -> new CampaignText(
                        Columns.id(row, "id"),
                        Columns.text(row, "charter"),
                        Columns.text(row, "number"),
                        Columns.day(row, "effective_from")))
                .toList();
    }

    QuizRules usual() {
        return new QuizRules(
                parameters.number("quizPassMark"),
                parameters.number("quizTriesBeforePause"),
                parameters.number("quizPauseHours"));
    }
}
