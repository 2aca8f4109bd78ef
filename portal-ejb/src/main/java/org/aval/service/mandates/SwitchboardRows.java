package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.BoundAccount;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.PreApproval;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Sql;

/** Finds those whose mandate is in its period today; whether it counts is asked afterwards. */
@Dependent
class SwitchboardRows {

    /** A mandate for certain hours stands on the list of the days that have them. */
    private static final String FOUND =
            """
            select m.id, m.reference, m.type, m.title_to_use, m.pre_approval, m.every_topic, m.ends_on,
                   case :language when 'en' then m.disclosure_en else m.disclosure_fr end as disclosure,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                   (select trim(s.honorific || ' ' || s.first_name || ' ' || s.last_name)
                      from person s where s.id = m.substitute_id) as substitute,
                   coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                   array_to_string(e.channels, ',') as channels, array_to_string(e.languages, ',') as languages,
                   (/*accounts*/) as accounts,
                   coalesce((select string_agg(case :language when 'en' then n.name_en else n.name_fr end, chr(10)
                                               order by n.name_fr)
                      from mandate_topic t join topic n on n.code = t.topic
                     where t.mandate_id = m.id and t.excluded), '') as without,
                   coalesce((select string_agg(extract(epoch from s.starts_at)::bigint || ':'
                                               || extract(epoch from s.ends_at)::bigint, ',' order by s.starts_at)
                      from mandate_slot s where s.mandate_id = m.id and s.starts_at < :end and s.ends_at > :begin), '')
                       as hours
              from mandate_entry e join mandate m on m.id = e.mandate_id join person p on p.id = m.holder_id
              left join unit u on u.code = e.unit_code
             where not e.past and e.state = 'ACTIVE' and e.starts_on <= :day and e.ends_on >= :day
               and (not exists (select 1 from mandate_slot s where s.mandate_id = m.id)
                    or exists (select 1 from mandate_slot s where s.mandate_id = m.id
                                  and s.starts_at < :end and s.ends_at > :begin))
             order by e.place, e.mandate_id"""
                    .replace("/*accounts*/", BoundAccounts.COLUMN);

    /** What a caller asks about: by the words of a topic or of a name; who speaks on everything answers for any topic. */
    private static final String SOUGHT =
            """
            and e.mandate_id in (
                select w.mandate_id from mandate_entry w where w.words like '%' || bare(:words) || '%'
                union all
                select w.mandate_id from mandate_entry w
                 where w.topics && (select array_agg(s.code) || cast('ALL' as varchar) from (/*topics*/) s
                                   having count(*) > 0))
             order by e.place""";

    /** The topics of these words, and the wider ones they stand under. */
    private static final String TOPICS =
            """
            select t.code from topic t where bare(t.name_fr || ' ' || t.name_en) like '%' || bare(:words) || '%'
            union select t.parent from topic t
             where t.parent is not null and bare(t.name_fr || ' ' || t.name_en) like '%' || bare(:words) || '%'""";

    /** Of a mandate "t" on a topic "n" only what was asked about is shown; all of it, when it was asked about by name. */
    static final String ASKED =
            """
            (:words = '' or n.code in (/*topics*/) or n.parent in (/*topics*/)
                or exists (select from mandate_entry w where w.mandate_id = t.mandate_id and w.words like '%' || bare(:words) || '%'))"""
                    .replace("/*topics*/", TOPICS);

    @PersistenceContext
    EntityManager em;

    /**
     * By name.
     *
     * @param words a topic or a name; empty for everybody
     * @param most at most so many
     */
    @SuppressWarnings("unchecked")
    List<SwitchboardVoice> found(String words, LocalDate day, ZoneId zone, int most, String language) {
        Sql.plannedForItsValues(em);
        String found =
                words.isEmpty() ? FOUND : FOUND.replace("order by e.place", SOUGHT.replace("/*topics*/", TOPICS));
        Query query = em.createNativeQuery(found, Tuple.class);
        if (!words.isEmpty()) {
            query.setParameter("words", words);
        }
        List<Tuple> rows = query.setParameter("language", language)
                .setParameter("day", day)
                .setParameter("told", Standings.NOW)
                .setParameter("begin", beginning(day, zone))
                .setParameter("end", beginning(day.plusDays(1), zone))
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(SwitchboardRows::voice).toList();
    }

    private static SwitchboardVoice voice(Tuple row) {
        String named = row.get("every_topic", Boolean.class) ? "" : "-";
        return new SwitchboardVoice(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                named,
                Columns.text(row, "name"),
                Columns.text(row, "title_to_use"),
                Columns.text(row, "unit"),
                Columns.constant(row, "type", MandateType.class),
                Columns.text(row, "without").lines().toList(),
                channels(row),
                Arrays.asList(Columns.text(row, "languages").split(",")),
                Columns.constant(row, "pre_approval", PreApproval.class),
                Columns.text(row, "disclosure"),
                row.get("substitute", String.class),
                Columns.day(row, "ends_on"),
                Voices.hours(Columns.text(row, "hours")));
    }

    /** Where an account is stopped, nobody is passed on. */
    private static List<Platform> channels(Tuple row) {
        String joined = Columns.text(row, "channels");
        List<BoundAccount> accounts = BoundAccounts.read(row.get("accounts", String.class));
        return "ALL".equals(joined)
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(Platform::valueOf)
                        .filter(channel -> !BoundAccount.silence(accounts, channel))
                        .toList();
    }

    private static OffsetDateTime beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
