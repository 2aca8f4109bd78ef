package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.Speech;
import org.aval.domain.mandates.SpeechFacts;
import org.aval.domain.mandates.SpeechKind;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Finds what was said under mandates, the latest first, and gathers the facts for another line. */
@Dependent
public class Speeches {

    private static final String SELECT =
            """
            select * from (
                select s.id, s.mandate_id, m.reference, s.holder_id, s.kind, s.channel, s.topic,
                       case :language when 'en' then t.name_en else t.name_fr end as about, s.said_on, s.outlet, s.said, s.link,
                       s.noted_at, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name, p.search,
                       exists (select 1 from speech b where b.replaces_id = s.id) as replaced,
                       coalesce((select b.said from speech b where b.replaces_id = s.id and b.withdrawn), '') as why,
                       exists (select 1 from mandate_voice v where v.mandate_id = s.mandate_id and upper_inf(v.known)
                                  and v.effective @> s.said_on and v.channel in (s.channel, 'ALL')
                                  and v.topic in (s.topic, t.parent, 'ALL')) as within
                  from speech s join mandate m on m.id = s.mandate_id join person p on p.id = s.holder_id
                  join topic t on t.code = s.topic where not s.withdrawn) s""";

    private static final PageOrder ORDER = new PageOrder("s", "said_on", true, PageKey::day);

    private static final String OWN =
            """
            select m.id, m.reference,
                   coalesce((select string_agg(case :language when 'en' then t.name_en else t.name_fr end, ', '
                                               order by t.name_fr)
                      from mandate_topic x join topic t on t.code = x.topic
                     where x.mandate_id = m.id and not x.excluded), '') as about,
                   coalesce((select string_agg(x.topic, ',') from mandate_topic x
                     where x.mandate_id = m.id and not x.excluded), '') as topics,
                   coalesce((select string_agg(c.channel, ',') from mandate_channel c
                     where c.mandate_id = m.id), '') as channels
              from mandate m
             where m.holder_id = :holder and m.state in ('ACTIVE', 'SUSPENDED', 'REVOKED', 'RESIGNED')
               and m.starts_on <= :today and coalesce(m.ended_on, m.ends_on) >= :lately
             order by m.starts_on desc, m.reference desc""";

    private static final String FACTS =
            """
            select m.holder_id, coalesce(m.starts_on, date '9999-12-31') as begins,
                   exists (select 1 from topic t where t.code = :topic) as topic_known,
                   exists (select 1 from speech s where s.replaces_id = :replaces) as replaced
              from mandate m where m.id = :mandate""";

    @PersistenceContext
    EntityManager em;

    /**
     * One page.
     *
     * @param holder whose lines; null for everybody's
     */
    Page<SpeechRow> page(SpeechFilter filter, @Nullable UUID holder, PageRequest request, String language) {
        return filtered(filter, holder, language)
                .page(em, ORDER, request, Speeches::row, row -> PageKey.of(row.saidOn(), row.id()));
    }

    void each(SpeechFilter filter, @Nullable UUID holder, String language, Consumer<SpeechRow> file) {
        filtered(filter, holder, language).each(em, ORDER.whole(), row -> file.accept(row(row)));
    }

    /** Was what was said under a mandate looked at since its last line? A mandate without lines needs no look. */
    public boolean isReviewed(UUID mandate) {
        return Boolean.TRUE.equals(em.createNativeQuery(
                        """
                        select not exists (select 1 from speech s where s.mandate_id = :mandate
                                  and not exists (select 1 from speech_review r where r.mandate_id = s.mandate_id
                                                     and r.at >= s.noted_at))""")
                .setParameter("mandate", mandate)
                .getSingleResult());
    }

    /** The mandates of somebody under which there may be something to note, the latest first. */
    List<OwnMandate> own(UUID holder, LocalDate today, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(OWN, Tuple.class)
                .setParameter("holder", holder)
                .setParameter("today", today)
                .setParameter("lately", today.minusMonths(3))
                .setParameter("language", language)
                .getResultList();
        return rows.stream().map(Speeches::mandate).toList();
    }

    private static OwnMandate mandate(Tuple row) {
        return new OwnMandate(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "about"),
                words(Columns.text(row, "topics")),
                words(Columns.text(row, "channels")).stream()
                        .map(Platform::valueOf)
                        .toList());
    }

    /** The facts for a line. @throws Refusal when there is no such mandate */
    SpeechFacts facts(UUID mandate, String topic, @Nullable UUID replaces) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(FACTS, Tuple.class)
                .setParameter("mandate", mandate)
                .setParameter("topic", topic)
                .setParameter("replaces", replaces == null ? AskedVoice.NONE : replaces)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new SpeechFacts(
                        mandate,
                        Columns.id(row, "holder_id"),
                        Columns.day(row, "begins"),
                        row.get("topic_known", Boolean.class),
                        row.get("replaced", Boolean.class)))
                .orElseThrow(() -> new Refusal("mandates.unknown"));
    }

    /** A line of the holder's own. @throws Refusal when there is none */
    SpeechRow own(UUID id, UUID holder, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(SELECT + " where s.id = :id and s.holder_id = :holder", Tuple.class)
                .setParameter("id", id)
                .setParameter("holder", holder)
                .setParameter("language", language)
                .getResultList();
        return rows.stream().findFirst().map(Speeches::row).orElseThrow(() -> new Refusal("mandates.speech.unknown"));
    }

    Speech any(UUID id) {
        Speech found = em.find(Speech.class, id);
        if (found == null) {
            throw new Refusal("mandates.speech.unknown");
        }
        return found;
    }

    private static Sql filtered(SpeechFilter filter, @Nullable UUID holder, String language) {
        Sql sql = new Sql(SELECT)
                .set("language", language)
                .filter(holder != null, "s.holder_id = :holder", "holder", holder == null ? AskedVoice.NONE : holder)
                .filter(
                        filter.mandate() != null,
                        "s.mandate_id = :mandate",
                        "mandate",
                        filter.mandate() == null ? AskedVoice.NONE : filter.mandate())
                .filter(filter.channel() != null, "s.channel = :channel", "channel", String.valueOf(filter.channel()))
                .filter(filter.topic() != null, "s.topic = :topic", "topic", String.valueOf(filter.topic()))
                .search(filter.words(), "s.search");
        return filter.outside() ? sql.where("not s.within").where("not s.replaced") : sql;
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    private static SpeechRow row(Tuple row) {
        return new SpeechRow(
                Columns.id(row, "id"),
                Columns.id(row, "mandate_id"),
                Columns.text(row, "reference"),
                Columns.text(row, "name"),
                Columns.constant(row, "kind", SpeechKind.class),
                Columns.constant(row, "channel", Platform.class),
                Columns.text(row, "topic"),
                Columns.text(row, "about"),
                Columns.day(row, "said_on"),
                Columns.text(row, "outlet"),
                Columns.text(row, "said"),
                Columns.text(row, "link"),
                Columns.moment(row, "noted_at"),
                row.get("within", Boolean.class),
                row.get("replaced", Boolean.class),
                Columns.text(row, "why"));
    }
}
