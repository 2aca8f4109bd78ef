package org.aval.service.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;

/** One search over all registers (ruling 19): the reader's rights stand in the question itself. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class SearchDesk {

    private static final int SHORTEST = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * What answers these words and may be read by the caller, the best first, at most thirty. A name may be misspelled; a
     * number may not: every staff number is like every other.
     */
    public List<Hit> find(String words, String language) {
        if (words.strip().length() < SHORTEST) {
            return List.of();
        }
        Actor reader = caller.actor();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(QUESTION, Tuple.class)
                .setParameter("words", words.strip())
                .setParameter("like", "%" + words.strip().replaceAll("[%_\\\\]", " ") + "%")
                .setParameter("spelled", words.chars().noneMatch(Character::isDigit))
                .setParameter("language", language)
                .setParameter("reader", reader.person())
                .setParameter("all", reader.is(Role.HR) || reader.is(Role.ADMIN) || reader.is(Role.AUDITOR))
                .setParameter("signatures", reader.is(Role.HR) || reader.is(Role.LEGAL) || reader.is(Role.AUDITOR))
                .getResultList();
        return rows.stream().map(SearchDesk::hit).toList();
    }

    private static Hit hit(Tuple row) {
        return new Hit(
                Columns.text(row, "register"),
                Columns.text(row, "label"),
                Columns.text(row, "detail"),
                Columns.text(row, "path"));
    }

    private static final String QUESTION =
            """
            select * from (
                select 'people' as register, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as label,
                       coalesce(case :language when 'en' then a.title_en || ', ' || u.name_en
                                               else a.title_fr || ', ' || u.name_fr end, p.staff_no) as detail,
                       '/people/person?id=' || p.id as path, 1 + similarity(p.search, bare(:words)) as rank
                  from person p left join assignment a on a.person_id = p.id and a.is_primary
                       and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
                  left join unit u on u.code = a.unit_code
                 where (p.search like bare(:like) or :spelled and (p.search % bare(:words) or bare(:words) <% p.search))
                   and (:all or p.id = :reader or a.manager_id = :reader)
                union all
                select 'charters', t.title, v.number || ', ' || r.code,
                       '/charters/charter?id=' || v.id || '#' || r.code,
                       ts_rank(t.words, websearch_to_tsquery(case :language when 'en' then 'portal_en'::regconfig
                                                                            else 'portal_fr'::regconfig end, :words))
                  from article_text t join article r on r.id = t.article_id join charter_version v on v.id = r.version_id
                 where t.language = :language and v.state = 'SCHEDULED'
                   and institution_day() between v.effective_from and coalesce(v.effective_to, 'infinity')
                   and t.words @@ websearch_to_tsquery(case :language when 'en' then 'portal_en'::regconfig
                                                                      else 'portal_fr'::regconfig end, :words)
                union all
                select 'attestations', s.reference, s.signer_name || ', ' || s.version_number,
                       '/attestations/attestation?id=' || s.id, 2
                  from attestation s
                 where (upper(s.reference) = upper(:words) or upper(s.code) = upper(:words))
                   and (:signatures or s.person_id = :reader)) found
             order by rank desc, label limit 30""";
}
