package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.mandates.MandateStanding;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/**
 * What many mandates are worth on a day, in one statement whatever their number: the same conditions as for one, asked
 * of facts that are gathered together.
 */
@Dependent
public class Standings {

    /** Latest moment there is: what is known now. */
    public static final OffsetDateTime NOW = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    /** Each fact is looked up for its mandate: whole registers are never gathered for twenty-five rows. */
    private static final String FACTS =
            """
            select m.id, m.type, m.every_topic, m.every_channel, m.media_trained_on, m.parent_id, m.reference,
                   m.may_sub_delegate, m.holder_id, m.accept_by, h.in_post, h.employed_until, h.signed_until, h.unimpeded,
                   coalesce((select j.to_state from mandate_journal j where j.mandate_id = m.id
                                and j.effective_on <= :day and j.at <= :told order by j.line desc limit 1), 'DRAFT') as state,
                   coalesce(term.starts_on, m.starts_on) as starts_on, coalesce(term.ends_on, m.ends_on) as ends_on,
                   (select string_agg(c.channel, ',') from mandate_channel c where c.mandate_id = m.id) as channels,
                   (select string_agg(t.topic || ':' || t.excluded || ':' || n.state, ',')
                      from mandate_topic t join topic n on n.code = t.topic where t.mandate_id = m.id) as topics,
                   (/*accounts*/) as accounts,
                   /*interests*/,
                   (select cast(coalesce(parameter_on('declarationGraceDays', :day), '30') as integer)) as grace_days,
                   (select cast(parameter_on('mediaTrainingMonths', :day) as integer)) as training_months,
                   not m.every_topic
                       and not exists (select 1 from mandate_topic t where t.mandate_id = m.id and not t.excluded
                              and not exists (select 1 from crisis_on(t.topic, :moment, :told) c where c.voice_id <> m.id))
                       and exists (select 1 from mandate_topic t where t.mandate_id = m.id and not t.excluded) as paused,
                   m.granted_as is null or m.granted_as = 'SYSTEM'
                       or coalesce((select true from mandate_journal j where j.mandate_id = m.id
                                       and j.step = 'CONFIRM_GRANT' and j.effective_on > :day limit 1), false)
                       or coalesce((select true from person g where g.id = m.grantor_id and g.starts_on <= :day
                                       and coalesce(g.ends_on, 'infinity') >= :day and g.status <> 'LEFT' limit 1), false)
                          and case m.granted_as
                                   when 'MANAGER' then coalesce((
                                        select true from assignment a where a.person_id = m.holder_id
                                           and a.manager_id = m.grantor_id
                                           and :day between a.starts_on and coalesce(a.ends_on, 'infinity') limit 1), false)
                                   else coalesce((
                                        select true from role_assignment r where r.person_id = m.grantor_id
                                           and r.role = m.granted_as and r.state in ('HELD', 'ENDED')
                                           and :day between r.starts_on and coalesce(r.ends_on, 'infinity') limit 1), false) end
                       as grantor_holds
              from unnest(cast(string_to_array(:ids, ',') as uuid[])) asked(id)
              join mandate m on m.id = asked.id
              left join lateral (select t.starts_on, t.ends_on from mandate_term t
                                   join mandate_journal j on j.mandate_id = t.mandate_id and j.line = t.line
                                  where t.mandate_id = m.id and j.at <= :told order by t.line desc limit 1) term on true
              cross join lateral holder_on(m.holder_id, :day, :told) h
              left join lateral interest_felt(m.holder_id, m.id, :day, :told) i on true"""
                    .replace("/*interests*/", DeclaredInterests.columns("m.id"))
                    .replace("/*accounts*/", BoundAccounts.COLUMN);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    StandingFacts facts;

    /** What each is worth now. */
    public Map<UUID, MandateStanding> now(Collection<UUID> mandates, OffsetDateTime moment) {
        return of(mandates, institution.today(), moment, NOW);
    }

    /**
     * What each was worth on a day, as it was known at a moment.
     *
     * @param moment the moment of that day, for a crisis that has its hours
     * @param told the last moment of what was known, {@link #NOW} for everything known
     */
    public Map<UUID, MandateStanding> of(
            Collection<UUID> mandates, LocalDate day, OffsetDateTime moment, OffsetDateTime told) {
        Map<UUID, MandateStanding> standings = new HashMap<>();
        worth(mandates, day, moment, told).forEach((id, worth) -> standings.put(id, worth.standing()));
        return standings;
    }

    /** The same, with what each holder had declared by then. */
    public Map<UUID, MandateWorth> worth(
            Collection<UUID> mandates, LocalDate day, OffsetDateTime moment, OffsetDateTime told) {
        Map<UUID, MandateWorth> worth = new HashMap<>();
        if (mandates.isEmpty()) {
            return worth;
        }
        List<Tuple> rows = rows(mandates, day, moment, told);
        List<UUID> above = rows.stream()
                .map(row -> row.get("parent_id", UUID.class))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, MandateStanding> parents = of(above, day, moment, told);
        rows.forEach(row -> worth.put(Columns.id(row, "id"), facts.worth(row, day, parent(row, parents))));
        return worth;
    }

    private static @Nullable MandateStanding parent(Tuple row, Map<UUID, MandateStanding> parents) {
        UUID above = row.get("parent_id", UUID.class);
        return above == null ? null : parents.get(above);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(Collection<UUID> mandates, LocalDate day, OffsetDateTime moment, OffsetDateTime told) {
        return em.createNativeQuery(FACTS, Tuple.class)
                .setParameter("ids", mandates.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter("day", day)
                .setParameter("moment", moment)
                .setParameter("told", told)
                .getResultList();
    }
}
