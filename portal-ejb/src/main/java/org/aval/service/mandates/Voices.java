package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.mandates.VoicePlace;
import org.aval.service.mandates.VoiceLine.Hours;
import org.aval.service.shared.Columns;

/** Finds in the index of voices who was decided to speak, the most precise first; the conditions are asked afterwards. */
@Dependent
class Voices {

    /** Nobody reads further down, and no answer takes longer than this one. */
    static final int MOST = 40;

    /** The voices of a topic, a channel and a day: one step down the index for each way to name them. */
    private static final String FOUND =
            """
            with found as materialized (
                select v.mandate_id, bool_or(v.topic <> 'ALL') as named
                  from (values (:topic), (:above), ('ALL')) t(topic) cross join (values (:channel), ('ALL')) c(channel)
                 cross join lateral (
                       select i.mandate_id, i.topic from mandate_voice i
                        where i.topic = t.topic and i.channel = c.channel and i.effective @> cast(:day as date)
                          and :spoken = any (i.languages) and %s) v
                 group by v.mandate_id)
            select m.id, m.reference, m.type, m.message_level, m.pre_approval, m.title_to_use, m.conditions, m.every_topic,
                   case :spoken when 'en' then m.disclosure_en else m.disclosure_fr end as disclosure, m.ends_on,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                   (select trim(s.honorific || ' ' || s.first_name || ' ' || s.last_name)
                      from person s where s.id = stands_in_on(m.id, cast(:day as date), %s)) as substitute,
                   coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                   coalesce((select string_agg(case :language when 'en' then n.name_en else n.name_fr end, chr(10)
                                               order by n.name_fr)
                      from mandate_topic x join topic n on n.code = x.topic
                     where x.mandate_id = m.id and x.excluded), '') as without,
                   (/*accounts*/ and b.platform = :channel) as accounts,
                   coalesce((select string_agg(extract(epoch from s.starts_at)::bigint || ':'
                                               || extract(epoch from s.ends_at)::bigint, ',' order by s.starts_at)
                      from mandate_slot s where s.mandate_id = m.id and s.starts_at < :end and s.ends_at > :begin), '')
                       as hours
              from found f join mandate m on m.id = f.mandate_id join person p on p.id = m.holder_id
              left join lateral (select a.unit_code from assignment a where a.person_id = p.id and a.is_primary
                                  order by a.starts_on desc limit 1) a on true
              left join unit u on u.code = a.unit_code
             where not exists (select 1 from mandate_topic x where x.mandate_id = m.id and x.excluded
                                  and x.topic in (:topic, :above))
               and (not exists (select 1 from mandate_slot s where s.mandate_id = m.id)
                    or exists (select 1 from mandate_slot s where s.mandate_id = m.id
                                  and s.starts_at < :end and s.ends_at > :begin))
             order by m.id <> :voice, not f.named, m.type = 'SUBSTITUTE',
                      array_position(array['CRISIS_SPOKESPERSON', 'PERMANENT_SPOKESPERSON', 'TOPIC_EXPERT',
                                           'EXTERNAL_REPRESENTATIVE', 'EXPERT_SESSION', 'EVENT', 'LIVE_COVERAGE',
                                           'ACCOUNT_VOICE', 'TAKEOVER'], m.type) nulls last,
                      bare(p.last_name), bare(p.first_name), m.reference"""
                    .replace("/*accounts*/", BoundAccounts.COLUMN);

    private static final String NOW = FOUND.formatted("upper_inf(i.known)", "'infinity'");
    private static final String THEN =
            FOUND.formatted("i.known @> cast(:told as timestamptz)", "cast(:told as timestamptz)");

    @PersistenceContext
    EntityManager em;

    /**
     * The candidates in their order.
     *
     * @param asked the topic with the one above it, and the moments the question turns on
     */
    @SuppressWarnings("unchecked")
    List<Tuple> found(AskedVoice asked, String language) {
        return em.createNativeQuery(asked.isKnownNow() ? NOW : THEN, Tuple.class)
                .setParameter("topic", asked.topic())
                .setParameter("above", asked.above())
                .setParameter("channel", asked.question().channel().name())
                .setParameter("spoken", asked.question().spoken())
                .setParameter("day", asked.day())
                .setParameter("begin", asked.begin())
                .setParameter("end", asked.end())
                .setParameter("voice", asked.voice())
                .setParameter("language", language)
                .setParameter("told", asked.told())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One candidate, as it is shown. */
    static VoiceLine line(Tuple row, MandateStanding standing, UUID voice) {
        UUID id = Columns.id(row, "id");
        MandateType type = Columns.constant(row, "type", MandateType.class);
        return new VoiceLine(
                id,
                Columns.text(row, "reference"),
                VoicePlace.of(id.equals(voice), row.get("every_topic", Boolean.class), type == MandateType.SUBSTITUTE),
                type,
                standing,
                Columns.text(row, "name"),
                Columns.text(row, "title_to_use"),
                Columns.text(row, "unit"),
                Columns.constant(row, "message_level", MessageLevel.class),
                Columns.constant(row, "pre_approval", PreApproval.class),
                Columns.text(row, "without").lines().toList(),
                Columns.text(row, "conditions"),
                Columns.text(row, "disclosure"),
                row.get("substitute", String.class),
                Columns.day(row, "ends_on"),
                hours(Columns.text(row, "hours")));
    }

    static List<Hours> hours(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(one -> one.split(":"))
                        .map(span -> new Hours(
                                Instant.ofEpochSecond(Long.parseLong(span[0])),
                                Instant.ofEpochSecond(Long.parseLong(span[1]))))
                        .toList();
    }
}
