package org.aval.domain.publications;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;

/**
 * A mandate as far as a post needs to know it, on the day of the post.
 *
 * @param valid may its holder speak under it that day, all conditions met
 * @param topics what it covers; a topic covers those below it
 * @param excluded what it does not, though it stands below
 * @param reviewFirst must what is posted under it be read first
 * @param answersComments may the holder answer comments under it
 */
public record HeldMandate(
        UUID id,
        String reference,
        boolean valid,
        boolean everyTopic,
        Set<String> topics,
        Set<String> excluded,
        boolean everyChannel,
        Set<Platform> channels,
        boolean reviewFirst,
        boolean answersComments)
        implements Serializable {

    public HeldMandate {
        topics = Set.copyOf(topics);
        excluded = Set.copyOf(excluded);
        EnumSet<Platform> copy = EnumSet.noneOf(Platform.class);
        copy.addAll(channels);
        channels = copy;
    }

    /** Is it for this channel? */
    public boolean covers(Platform channel) {
        return everyChannel || channels.contains(channel);
    }

    /**
     * Is a topic left out?
     *
     * @param line the topic, then those it stands below
     */
    public boolean excludes(List<String> line) {
        return line.stream().anyMatch(excluded::contains);
    }

    /**
     * Is it for this topic?
     *
     * @param line the topic, then those it stands below
     */
    public boolean covers(List<String> line) {
        return everyTopic || line.stream().anyMatch(topics::contains);
    }
}
