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

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    /** The topic by its code: its name, the code of the one above, and whom to call. @throws Refusal when there is none */
    Tuple topic(String code, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        """
                        select t.code, coalesce(t.parent, '') as above,
                               case :language when 'en' then t.name_en else t.name_fr end as name,
                               coalesce(parameter_on('switchboard', institution_day()), '') as phone
                          from topic t where t.code = :code""",
                        Tuple.class)
                .setParameter("code", code)
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
