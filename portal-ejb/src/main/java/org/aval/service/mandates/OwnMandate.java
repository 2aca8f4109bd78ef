package org.aval.service.mandates;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.Platform;

/**
 * A mandate under which its holder notes what was said: those that have begun, and not ended long ago.
 *
 * @param topics the codes of its topics; empty for every topic
 * @param channels empty for every one
 */
public record OwnMandate(UUID id, String reference, String about, List<String> topics, List<Platform> channels)
        implements Serializable {

    public OwnMandate {
        topics = List.copyOf(topics);
        channels = List.copyOf(channels);
    }
}
