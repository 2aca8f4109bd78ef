package org.aval.policies.publications;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A purpose that does not go with a channel.
 *
 * @param outcome ASK, or STOP: a forbidden pair
 * @param contact the role to turn to
 * @param advice what to do, by language
 */
public record Pair(
        String code,
        Set<String> purposes,
        Set<String> channels,
        String outcome,
        String contact,
        Map<String, String> advice) {

    public Pair {
        purposes = Set.copyOf(purposes);
        channels = Set.copyOf(channels);
        advice = Map.copyOf(advice);
    }

    /** Is it about this purpose on this channel? */
    public boolean concerns(String purpose, String channel) {
        return purposes.contains(purpose) && channels.contains(channel);
    }

    /** One pair as the file holds it. */
    record Row(
            String code,
            Set<String> purposes,
            Set<String> channels,
            String outcome,
            String contact,
            String fr,
            String en) {

        Row {
            Objects.requireNonNull(fr, () -> code + " has no French text");
            Objects.requireNonNull(en, () -> code + " has no English text");
        }

        Pair pair() {
            return new Pair(code, purposes, channels, outcome, contact, Map.of("fr", fr, "en", en));
        }
    }
}
