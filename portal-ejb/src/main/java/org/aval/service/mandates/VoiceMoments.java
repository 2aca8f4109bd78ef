package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** Which day, which hours, which knowledge a question about voices turns on, in the institution's time. */
@Dependent
class VoiceMoments {

    private static final String TOPIC =
            """
            select t.code, coalesce(t.parent, '') as above,
                   case :language when 'en' then t.name_en else t.name_fr end as name,
                   coalesce(parameter_on('switchboard', institution_day()), '') as phone,
                   c.crisis_id as crisis, c.voice_id as voice, c.ends_at as crisis_ends,
                   (select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)
                      from mandate m join person p on p.id = m.holder_id where m.id = c.voice_id) as voice_name
              from topic t left join lateral crisis_on(t.code, :moment, :told) c on true
             where t.code = :code""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    /**
     * The topic of a question: its name, the code of the one above, whom to call, and the crisis on it at that moment.
     *
     * @throws Refusal when there is none of this code
     */
    Tuple topic(VoiceQuestion question, String language) {
        return topic(question.topic(), moment(question.day()), told(question.known()), language);
    }

    /** The same for another question: about a topic, a moment, and what was known. */
    Tuple topic(String code, OffsetDateTime moment, OffsetDateTime told, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(TOPIC, Tuple.class)
                .setParameter("code", code)
                .setParameter("moment", moment)
                .setParameter("told", told)
                .setParameter("language", language)
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Refusal("mandates.topic.unknown"));
    }

    AskedVoice of(VoiceQuestion question, Tuple topic) {
        LocalDate today = institution.today();
        LocalDate day = question.day() == null ? today : question.day();
        return new AskedVoice(
                question,
                Columns.text(topic, "code"),
                Columns.text(topic, "above"),
                day,
                beginningOf(day),
                beginningOf(day.plusDays(1)),
                moment(question.day()),
                told(question.known()),
                AskedVoice.NONE);
    }

    /** This very moment, or noon of another day. */
    OffsetDateTime moment(@Nullable LocalDate day) {
        return day == null || day.equals(institution.today())
                ? clock.instant().atOffset(ZoneOffset.UTC)
                : at(day, LocalTime.NOON);
    }

    /** The last moment of what was known on a day; everything for today and for none. */
    OffsetDateTime told(@Nullable LocalDate known) {
        return known == null || !known.isBefore(institution.today())
                ? Standings.NOW
                : beginningOf(known.plusDays(1)).minusNanos(1_000);
    }

    private OffsetDateTime beginningOf(LocalDate day) {
        return at(day, LocalTime.MIN);
    }

    private OffsetDateTime at(LocalDate day, LocalTime hour) {
        ZoneId zone = institution.read().zone();
        return day.atTime(hour).atZone(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
