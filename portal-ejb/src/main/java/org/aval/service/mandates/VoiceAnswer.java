package org.aval.service.mandates;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Who may speak, in order, and who could if nothing stood in the way.
 *
 * @param topic its name in the reader's language
 * @param moment the moment that was asked about
 * @param known the day whose knowledge was asked for; null for what is known now
 * @param phone the number of the service that passes questions on; empty when the institution has told none
 * @param crisis the crisis on this topic at that moment; null when there is none
 * @param speaking who may speak, the first to be asked first
 * @param silent who has a mandate, and may not use it at that moment; for offices only
 */
public record VoiceAnswer(
        VoiceQuestion question,
        String topic,
        Platform channel,
        Instant moment,
        boolean now,
        @Nullable LocalDate known,
        String phone,
        @Nullable OneVoice crisis,
        List<VoiceLine> speaking,
        List<VoiceLine> silent)
        implements Serializable {

    public VoiceAnswer {
        speaking = List.copyOf(speaking);
        silent = List.copyOf(silent);
    }

    /** The one voice of a crisis, and until when. */
    public record OneVoice(UUID crisis, UUID mandate, String name, Instant until) implements Serializable {}

    public boolean isNobody() {
        return speaking.isEmpty();
    }
}
