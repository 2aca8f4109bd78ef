package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.mandates.Crisis;
import org.aval.domain.mandates.CrisisFacts;
import org.aval.domain.mandates.CrisisStep;
import org.aval.domain.mandates.CrisisWish;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Parameters;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Finds crises for their desk, and gathers the facts their verdicts need. */
@Dependent
class Crises {

    /** One declaration at a time: two people may not name two voices for a topic and the one under it. */
    private static final long LOCK = 0x637269736973L;

    /** So many are read; the past beyond them is found by its topic and its day. */
    private static final int MOST = 200;

    private static final String ROWS =
            """
            select c.id, c.starts_at, c.ends_at, c.ended_at, case :language when 'en' then t.name_en else t.name_fr end as about,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as voice, m.id as mandate, m.reference,
                   (select count(distinct v.mandate_id)
                      from topic n join mandate_voice v on v.topic in (n.code, t.parent, 'ALL') and upper_inf(v.known)
                           and v.effective @> cast((c.starts_at at time zone 'UTC') as date)
                     where (n.code = c.topic or n.parent = c.topic) and v.mandate_id <> c.voice_id) as paused
              from crisis c join topic t on t.code = c.topic join mandate m on m.id = c.voice_id
              join person p on p.id = m.holder_id""";

    private static final String ABOUT_THE_TOPIC =
            """
            (select n.code from topic n where n.code = :topic or n.parent = :topic
              union select n.parent from topic n where n.code = :topic and n.parent is not null)""";

    private static final String FACTS =
            """
            select exists (select 1 from topic t where t.code = :topic and t.state = 'OPEN') as open,
                   exists (select 1 from crisis c where c.topic in %s and c.starts_at < :until
                              and least(c.ends_at, coalesce(c.ended_at, 'infinity')) > :from) as already,
                   exists (select 1 from mandate_voice v where v.mandate_id = :voice and upper_inf(v.known)
                              and v.effective @> cast(:day as date)
                              and v.topic in (:topic, (select t.parent from topic t where t.code = :topic), 'ALL'))
                   and not exists (select 1 from mandate_topic x where x.mandate_id = :voice and x.excluded
                              and x.topic = :topic) as covers""";

    private static final String VOICES =
            """
            select m.id, m.reference, m.title_to_use,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
              from mandate m join person p on p.id = m.holder_id
             where m.id in (select v.mandate_id from mandate_voice v
                             where v.topic in (:topic, (select t.parent from topic t where t.code = :topic), 'ALL')
                               and upper_inf(v.known) and v.effective @> institution_day())
               and not exists (select 1 from mandate_topic x where x.mandate_id = m.id and x.excluded and x.topic = :topic)
             order by m.type <> 'CRISIS_SPOKESPERSON', m.type <> 'PERMANENT_SPOKESPERSON', bare(p.last_name), m.reference""";

    private static final String OF_THE_HOLDER =
            """
            and exists (select 1 from mandate_voice v join topic n on n.code = c.topic or n.parent = c.topic
                          where v.holder_id = :holder and upper_inf(v.known)
                            and v.effective @> institution_day() and v.topic in (n.code, t.parent, 'ALL'))""";

    private static final String ON_NOW =
            """
            select c.id, c.ends_at, m.holder_id, case :language when 'en' then t.name_en else t.name_fr end as about,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as voice
              from crisis c join topic t on t.code = c.topic join mandate m on m.id = c.voice_id
              join person p on p.id = m.holder_id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Parameters parameters;

    @Inject
    Standings standings;

    @Inject
    Timelines timelines;

    void alone() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    Crisis fresh(UUID id, int version) {
        Crisis crisis = any(id);
        if (crisis.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return crisis;
    }

    Crisis any(UUID id) {
        Crisis found = em.find(Crisis.class, id);
        if (found == null) {
            throw new Refusal("mandates.crisis.unknown");
        }
        return found;
    }

    CrisisFacts facts(CrisisWish wish) {
        Tuple row = (Tuple) em.createNativeQuery(FACTS.formatted(ABOUT_THE_TOPIC), Tuple.class)
                .setParameter("topic", wish.topic())
                .setParameter("voice", wish.voice())
                .setParameter("from", utc(wish.startsAt()))
                .setParameter("until", utc(wish.endsAt()))
                .setParameter("day", wish.startsAt().atOffset(ZoneOffset.UTC).toLocalDate())
                .getSingleResult();
        return new CrisisFacts(
                row.get("open", Boolean.class),
                row.get("already", Boolean.class),
                row.get("covers", Boolean.class) && speaks(wish.voice()),
                Duration.ofDays(parameters.number("crisisMaxDays")));
    }

    private boolean speaks(UUID mandate) {
        MandateStanding worth =
                standings.now(List.of(mandate), utc(clock.instant())).get(mandate);
        return worth == MandateStanding.VALID || worth == MandateStanding.PAUSED;
    }

    /** Whose mandate is about the topic and may be used today, the crisis spokespeople first. */
    List<CrisisVoice> voices(String topic) {
        List<Tuple> found = read(VOICES, Map.of("topic", topic));
        Map<UUID, MandateStanding> worth =
                standings.now(found.stream().map(row -> Columns.id(row, "id")).toList(), utc(clock.instant()));
        return found.stream()
                .filter(row -> worth.get(Columns.id(row, "id")) == MandateStanding.VALID)
                .map(row -> new CrisisVoice(
                        Columns.id(row, "id"),
                        Columns.text(row, "name"),
                        Columns.text(row, "title_to_use"),
                        Columns.text(row, "reference")))
                .toList();
    }

    List<CrisisRow> rows(String language) {
        return read(ROWS + " order by c.starts_at desc, c.id", Map.of("language", language)).stream()
                .map(this::row)
                .toList();
    }

    CrisisRecord record(Crisis crisis, Actor reader, String language) {
        Tuple row = read(ROWS + " where c.id = :id", Map.of("language", language, "id", crisis.getId()))
                .get(0);
        return new CrisisRecord(
                row(row),
                crisis.getVersion(),
                crisis.getTopic(),
                Columns.id(row, "mandate"),
                Columns.text(row, "reference"),
                crisis.getReason(),
                row.get("paused", Number.class).intValue(),
                crisis.verdict(CrisisStep.END, reader, clock.instant()),
                timelines.of("crisis", crisis.getId()));
    }

    /** What is on now and concerns somebody who holds a mandate on the topic, or everybody of the offices. */
    List<CrisisBanner> banners(@Nullable UUID holder, UUID reader, String language) {
        Map<String, Object> values = new HashMap<>(Map.of("language", language, "now", utc(clock.instant())));
        if (holder != null) {
            values.put("holder", holder);
        }
        String sql = ON_NOW
                + " where c.starts_at <= :now and c.ends_at > :now and c.ended_at is null "
                + (holder == null ? "" : OF_THE_HOLDER)
                + " order by c.starts_at";
        return read(sql, values).stream()
                .map(row -> new CrisisBanner(
                        Columns.id(row, "id"),
                        Columns.text(row, "about"),
                        Columns.text(row, "voice"),
                        Columns.moment(row, "ends_at"),
                        Columns.id(row, "holder_id").equals(reader)))
                .toList();
    }

    private CrisisRow row(Tuple row) {
        Instant starts = Columns.moment(row, "starts_at");
        Instant ends = Columns.moment(row, "ends_at");
        Instant ended = row.get("ended_at", Instant.class);
        return new CrisisRow(
                Columns.id(row, "id"),
                Columns.text(row, "about"),
                Columns.text(row, "voice"),
                Crisis.standing(starts, ends, ended, clock.instant()),
                starts,
                ends,
                ended);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> read(String sql, Map<String, Object> values) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(MOST).getResultList();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
