package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aval.domain.mandates.Crisis;
import org.aval.policies.letters.Letter;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/**
 * The letters about a crisis: to the one voice, to those whose mandates are paused on the topic, and to the offices. They
 * say what may be said and until when, never why: the reason stays with those who read the crisis.
 */
@Dependent
class CrisisLetters {

    private static final String TO_THE_VOICE = "mandates.crisisVoice";
    private static final String TO_THE_PAUSED = "mandates.crisisPaused";
    private static final String TO_THE_OFFICES = "mandates.crisisTold";
    private static final List<String> BEGUN = List.of(TO_THE_VOICE, TO_THE_PAUSED, TO_THE_OFFICES);

    /** Whoever is concerned in several ways reads one letter: the one about what they may say. */
    private static final String READERS =
            """
            with paused as (
                select distinct v.mandate_id, v.holder_id
                  from topic n join mandate_voice v on v.topic in (n.code, n.parent, 'ALL') and upper_inf(v.known)
                   and v.effective && daterange(cast(:first as date), cast(:last as date), '[]')
                 where (n.code = :topic or n.parent = :topic) and v.mandate_id <> :voice
                   and not exists (select 1 from mandate_topic x
                                    where x.mandate_id = v.mandate_id and x.excluded and x.topic = :topic)
            ), readers(person_id, rank) as (
                select m.holder_id, 1 from mandate m where m.id = :voice
                union all select p.holder_id, 2 from paused p join mandate m on m.id = p.mandate_id
                union all select m.substitute_id, 2 from paused p join mandate m on m.id = p.mandate_id
                union all select m.substitute_id, 3 from mandate m where m.id = :voice
                union all select r.person_id, 3 from person_role r where r.role in ('COMMS', 'COMMS_DIRECTOR', 'DG')
            ), letters as (
                select r.person_id, :once || r.person_id as once, '' as said, '' as place
                  from readers r join person_in_post p on p.id = r.person_id
                 group by r.person_id having min(r.rank) = :rank)""";

    private static final String TOLD =
            """
            with letters as (
                select distinct m.person_id, :once || m.person_id as once, '' as said, '' as place
                  from mail m join person_in_post p on p.id = m.person_id
                 where m.kind in (:kinds) and m.state = 'SENT' and starts_with(m.once_key, m.kind || ':' || :once))""";

    private static final String ABOUT =
            """
            select t.name_fr, t.name_en, m.reference,
                   trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as voice,
                   exists (select 1 from crisis b where b.topic = c.topic and b.id <> c.id
                              and least(b.ends_at, b.ended_at) between c.starts_at - interval '1 hour' and c.starts_at) as again,
                   exists (select 1 from crisis_on(c.topic, least(c.ends_at, c.ended_at), least(c.ends_at, c.ended_at)) n
                            where n.crisis_id <> c.id) as goes_on
              from crisis c join topic t on t.code = c.topic join mandate m on m.id = c.voice_id
              join person p on p.id = m.holder_id where c.id = :id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    /** It is declared, or declared again before it was over. */
    void declared(Crisis crisis) {
        Tuple about = about(crisis);
        for (int rank = 1; rank <= BEGUN.size(); rank++) {
            Map<String, Object> values = Map.of(
                    "once", occasion(crisis),
                    "topic", crisis.getTopic(),
                    "voice", crisis.getVoice(),
                    "first", day(crisis.getStartsAt()),
                    "last", day(crisis.getEndsAt()),
                    "rank", rank);
            outbox.postMany(BEGUN.get(rank - 1), READERS, values, language -> words(crisis, about, language));
        }
    }

    /**
     * It is over, by its hour or by somebody: what has not left stays here, and whoever was told is told, unless another
     * one goes on.
     */
    void over(Crisis crisis) {
        outbox.recall(BEGUN, occasion(crisis));
        Tuple about = about(crisis);
        if (!about.get("goes_on", Boolean.class)) {
            Map<String, Object> values = Map.of("once", occasion(crisis), "kinds", BEGUN);
            outbox.postMany("mandates.crisisOver", TOLD, values, language -> words(crisis, about, language));
        }
    }

    private List<Object> words(Crisis crisis, Tuple about, String language) {
        String topic = Columns.text(about, "en".equals(language) ? "name_en" : "name_fr");
        boolean again = about.get("again", Boolean.class);
        Instant end = crisis.getEndedAt() == null ? crisis.getEndsAt() : crisis.getEndedAt();
        return List.of(
                topic,
                Letter.line(again ? "mandates.crisis.prolonged" : "mandates.crisis.begun", language, topic),
                moment(crisis.getStartsAt(), language),
                moment(end, language),
                Columns.text(about, "voice"),
                Columns.text(about, "reference"),
                links.to("/mandates/register?on=" + crisis.getTopic()).toString(),
                links.to("/mandates/crisis?id=" + crisis.getId()).toString());
    }

    private Tuple about(Crisis crisis) {
        em.flush();
        return (Tuple) em.createNativeQuery(ABOUT, Tuple.class)
                .setParameter("id", crisis.getId())
                .getSingleResult();
    }

    private static String occasion(Crisis crisis) {
        return crisis.getId() + ":";
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, institution.read().zone());
    }

    private String moment(Instant moment, String language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(moment.atZone(institution.read().zone()));
    }
}
