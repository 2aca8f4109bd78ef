package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.VoicePicture;
import org.aval.domain.mandates.VoiceSpan;

/** Writes the index of who may speak: what the journal says, on the days it says, from the moment it is known. */
@Dependent
public class VoiceIndex {

    private static final String EVERYTHING = "ALL";

    private static final String CLOSE =
            """
            update mandate_voice set known = tstzrange(lower(known), :at)
             where mandate_id = :mandate and upper_inf(known)""";

    private static final String WRITE =
            """
            insert into mandate_voice (mandate_id, holder_id, topic, channel, languages, effective, known)
            select cast(:mandate as uuid), cast(:holder as uuid), t.topic, c.channel, string_to_array(:languages, ','),
                   daterange(cast(:from as date), cast(:until as date), '[]'), tstzrange(cast(:since as timestamptz), null)
              from unnest(string_to_array(:topics, ',')) as t(topic), unnest(string_to_array(:channels, ',')) as c(channel)""";

    @PersistenceContext
    EntityManager em;

    /** Brings the index to what is known of this mandate now. */
    public void renew(Mandate mandate) {
        List<VoicePicture> history = mandate.voices();
        if (!history.isEmpty()) {
            VoicePicture now = history.get(history.size() - 1);
            if (!isWritten(mandate, now.since())) {
                close(mandate, now.since());
                now.spans().forEach(span -> write(mandate, span, now.since()));
            }
        }
    }

    /** Writes every picture of a mandate that was brought in with its whole history. */
    public void replay(Mandate mandate) {
        mandate.voices().forEach(picture -> {
            close(mandate, picture.since());
            picture.spans().forEach(span -> write(mandate, span, picture.since()));
        });
    }

    /** A picture is written at one moment: rows known since then, or closed then, tell that it is there. */
    private boolean isWritten(Mandate mandate, Instant since) {
        return !em.createNativeQuery(
                        """
                        select 1 from mandate_voice where mandate_id = :mandate
                           and (lower(known) >= :since or upper(known) >= :since)""")
                .setParameter("mandate", mandate.getId())
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void close(Mandate mandate, Instant at) {
        em.createNativeQuery(CLOSE)
                .setParameter("mandate", mandate.getId())
                .setParameter("at", at)
                .executeUpdate();
    }

    private void write(Mandate mandate, VoiceSpan span, Instant since) {
        MandateWish wish = mandate.wish();
        em.createNativeQuery(WRITE)
                .setParameter("mandate", mandate.getId())
                .setParameter("holder", mandate.getHolder())
                .setParameter("languages", joined(wish.scope().languages()))
                .setParameter("from", span.from())
                .setParameter("until", span.until())
                .setParameter("since", since)
                .setParameter(
                        "topics",
                        wish.reach().everyTopic()
                                ? EVERYTHING
                                : joined(wish.scope().included()))
                .setParameter(
                        "channels",
                        wish.reach().everyChannel()
                                ? EVERYTHING
                                : names(wish.scope().channels()))
                .executeUpdate();
    }

    private static String names(Set<Platform> channels) {
        return joined(channels.stream().map(Platform::name).collect(Collectors.toSet()));
    }

    private static String joined(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(","));
    }
}
