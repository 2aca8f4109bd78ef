package org.aval.service.publications;

import java.io.Serializable;
import java.util.List;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.publications.HeldMandate;

/**
 * One of a person's own mandates, to be chosen from.
 *
 * @param readers who reads what is posted under it first
 * @param topics what it can be about
 * @param disclosure the sentence to add to what is said under it, empty for none
 * @param counterparties with whom the holder declared what touches the topic that was asked about
 * @param interests what the holder declared, as far as the mandate turns on it
 */
public record MandateChoice(
        HeldMandate held,
        PreApproval readers,
        List<TopicChoice> topics,
        String disclosure,
        InterestFacts interests,
        String counterparties)
        implements Serializable {

    /**
     * A topic by its name.
     *
     * @param line its code, then the codes of those it stands below
     */
    public record TopicChoice(String code, String name, List<String> line) implements Serializable {

        public TopicChoice {
            line = List.copyOf(line);
        }
    }

    public MandateChoice {
        topics = List.copyOf(topics);
    }

    /** The topic and those it stands below; none when it is not one of these. */
    List<String> line(String topic) {
        return topics.stream()
                .filter(one -> one.code().equals(topic))
                .findFirst()
                .map(TopicChoice::line)
                .orElse(List.of(topic));
    }
}
