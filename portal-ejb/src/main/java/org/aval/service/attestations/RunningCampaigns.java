package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.Campaign;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Columns;

/**
 * The campaigns that run today: launched, about a version in force. What the ethics committee asks for is not among
 * them: human resources do not hear of it here.
 */
@Dependent
class RunningCampaigns {

    @PersistenceContext
    EntityManager em;

    @Inject
    Terms terms;

    /** What the author of this act may ask of a person. */
    Askable askable(UUID person, Act act, String language) {
        Verdict.unless(!act.by().is(Role.HR), "attestations.notYourOffice").orRefuse();
        List<Tuple> rows = rows(person, act, language);
        List<CampaignRow> open = rows.stream()
                .filter(row -> !row.get("asked", Boolean.class))
                .map(RunningCampaigns::row)
                .toList();
        boolean inPost = !rows.isEmpty() && rows.get(0).get("in_post", Boolean.class);
        Verdict verdict = Verdict.unless(act.by().isPerson(person), "attestations.notAboutYourself")
                .and(() -> Verdict.unless(!rows.isEmpty() && !inPost, "attestations.notInPost"))
                .and(() -> Verdict.unless(open.isEmpty(), "attestations.nothingLeftToAsk"));
        return new Askable(verdict, open);
    }

    /** Asks a person, once a round: two officers at the same moment are heard one after the other. */
    Obligation ask(UUID person, UUID campaign, Act act) {
        LocalDate startsOn = locked(person);
        Askable askable = askable(person, act, "fr");
        askable.verdict().orRefuse();
        if (askable.campaigns().stream().noneMatch(row -> row.id().equals(campaign))) {
            throw new Refusal("attestations.askedAlready");
        }
        Campaign round = em.find(Campaign.class, campaign);
        Term term = terms.of(round, startsOn, act.effectiveOn());
        Obligation obligation = Obligation.assign(person, round, term.dueOn(), term.hardLimitOn(), act);
        em.persist(obligation);
        em.flush();
        return obligation;
    }

    /** Holds the person's row until the end of the transaction. @return the person's first day */
    private LocalDate locked(UUID person) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery("select starts_on from person where id = :id for update", Tuple.class)
                .setParameter("id", person)
                .getResultList();
        if (found.isEmpty()) {
            throw new Refusal("people.unknown");
        }
        return Columns.day(found.get(0), "starts_on");
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID person, Act act, String language) {
        return em.createNativeQuery(
                        """
                        select g.id, g.code, g.kind, v.number, case :language when 'en' then c.title_en else c.title_fr end as charter,
                               exists (select 1 from obligation o where o.person_id = :person and o.campaign_id = g.id
                                          and o.state <> 'CANCELLED' and not exists (select 1 from attestation_now n
                                              where n.obligation_id = o.id and n.state = 'REVOKED')) as asked,
                               exists (select 1 from person_in_post p where p.id = :person) as in_post
                          from campaign g join charter_version v on v.id = g.charter_version_id
                          join charter c on c.id = v.charter_id
                         where g.kind <> 'REMEDIAL' and g.state = 'OPEN' and g.launch_on <= :today and v.state = 'SCHEDULED'
                           and :today between v.effective_from and coalesce(v.effective_to, 'infinity')
                         order by g.launch_on desc, g.code""",
                        Tuple.class)
                .setParameter("language", language)
                .setParameter("person", person)
                .setParameter("today", act.effectiveOn())
                .getResultList();
    }

    private static CampaignRow row(Tuple row) {
        return new CampaignRow(
                Columns.id(row, "id"),
                Columns.text(row, "code"),
                Columns.constant(row, "kind", CampaignKind.class),
                Columns.text(row, "charter"),
                Columns.text(row, "number"));
    }
}
