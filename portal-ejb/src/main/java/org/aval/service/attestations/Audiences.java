package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.CampaignKind;

/** Finds whom a campaign would ask: people in post to whom its rule applies, and who were not asked already. */
@Dependent
class Audiences {

    private static final UUID NONE = new UUID(0, 0);

    /**
     * "offset 0" has each person looked up in the index: right after thousands joined the database believes that there
     * are few of them, and would compare everybody with everybody.
     */
    private static final String MATCHING =
            """
            select p.id, p.starts_on
              from person_in_post here join person p on p.id = here.id
             where (:professions = '' or p.profession = any(string_to_array(:professions, ',')))
               and (:employments = '' or p.employment_type = any(string_to_array(:employments, ',')))
               and (:audiences = '' or exists (select 1 from person_audience d where d.person_id = p.id
                                                  and d.audience = any(string_to_array(:audiences, ','))))
               and (:units = '' or exists (
                        select 1 from assignment a
                         where a.person_id = p.id and a.is_primary
                           and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
                           and a.unit_code in (
                               with recursive below as (
                                   select code from unit where code = any(string_to_array(:units, ','))
                                    union select u.code from unit u join below b on u.parent = b.code)
                               select code from below)))
               and (:people = '' or p.staff_no = any(string_to_array(:people, ',')))
               and (not :listed or :people <> ''
                    or exists (select 1 from campaign_person l where l.campaign_id = :round and l.person_id = p.id))
               and not exists (select 1 from obligation o where o.person_id = p.id and o.campaign_id = :round offset 0)
               and (:remedial or not exists (
                        select 1 from obligation o join charter_version asked on asked.id = o.charter_version_id
                         where o.person_id = p.id and o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED', 'EXEMPTED')
                           and asked.charter_id = (select charter_id from charter_version where id = :text)))
               and (not :ending or exists (
                        select 1 from attestation t join charter_version signed on signed.id = t.charter_version_id
                         where t.person_id = p.id
                           and signed.charter_id = (select charter_id from charter_version where id = :text)))
               and (:within < 0 or not exists (
                        select 1 from attestation t join charter_version signed on signed.id = t.charter_version_id
                         where t.person_id = p.id and t.valid_until > institution_day() + :within
                           and signed.charter_id = (select charter_id from charter_version where id = :text)
                           and not exists (select 1 from attestation_journal j
                                            where j.attestation_id = t.id and j.to_state = 'REVOKED')))""";

    /** The next of them, their rows held without stopping anybody who signs meanwhile. */
    static final String NEXT = MATCHING + " order by p.starts_on, p.id limit :size for no key update of p skip locked";

    @PersistenceContext
    EntityManager em;

    /** What the questions above are asked with, for a campaign that stands. */
    static Map<String, Object> values(AudienceRule rule, CampaignKind kind, UUID charterVersion, UUID campaign) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "units", rule.units(),
                "professions", rule.professions(),
                "audiences", rule.audiences(),
                "employments", rule.employments(),
                "listed", rule.listed(),
                "people", ""));
        Integer within = rule.renewWithinDays();
        values.putAll(Map.of(
                "within",
                within == null ? -1 : within,
                "remedial",
                kind == CampaignKind.REMEDIAL,
                "ending",
                kind == CampaignKind.ANNUAL && within != null,
                "text",
                charterVersion,
                "round",
                campaign));
        return values;
    }

    /** How many a campaign that stands would ask now. */
    int count(AudienceRule rule, CampaignKind kind, UUID charterVersion, UUID campaign) {
        return count(values(rule, kind, charterVersion, campaign));
    }

    /** How many a campaign that is only thought of would ask now; a list of people is given by their numbers. */
    int count(AudienceRule rule, CampaignKind kind, UUID charterVersion, Collection<String> staffNumbers) {
        if (rule.listed() && staffNumbers.isEmpty()) {
            return 0;
        }
        Map<String, Object> values = values(rule, kind, charterVersion, NONE);
        values.put("people", rule.listed() ? String.join(",", staffNumbers) : "");
        return count(values);
    }

    private int count(Map<String, Object> values) {
        Query query = em.createNativeQuery("select count(*) from (" + MATCHING + ") matching");
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** The numbers nobody in post has. */
    @SuppressWarnings("unchecked")
    List<String> unknown(Collection<String> staffNumbers) {
        return em.createNativeQuery(
                        """
                        select n from string_to_table(:numbers, ',') n
                         where n <> '' and not exists (select 1 from person_in_post p where p.staff_no = n) order by n""",
                        String.class)
                .setParameter("numbers", String.join(",", staffNumbers))
                .getResultList();
    }

    /** Keeps the list of people of a campaign. */
    void list(UUID campaign, Collection<String> staffNumbers) {
        em.createNativeQuery(
                        """
                        insert into campaign_person (campaign_id, person_id)
                        select :campaign, p.id from person p where p.staff_no = any(string_to_array(:numbers, ','))""")
                .setParameter("campaign", campaign)
                .setParameter("numbers", String.join(",", staffNumbers))
                .executeUpdate();
    }
}
