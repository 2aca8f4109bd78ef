package org.aval.domain.publications;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has in mind to post, as far as they have answered.
 *
 * @param channel null as long as it was not said
 * @param against what stands against the purpose on the channel, null for nothing
 * @param mandate under which the person speaks for the institution, null for none
 * @param topic the topic of the post and those it stands below, empty as long as it was not said
 * @param ties what the person declared that touches it
 */
public record Draft(
        Map<Question, Answered> answers,
        @Nullable Platform channel,
        @Nullable Pairing against,
        @Nullable HeldMandate mandate,
        List<String> topic,
        OwnTies ties)
        implements Serializable {

    public Draft {
        EnumMap<Question, Answered> copy = new EnumMap<>(Question.class);
        copy.putAll(answers);
        answers = copy;
        topic = List.copyOf(topic);
    }

    /** One of which no declared interest is known. */
    public Draft(
            Map<Question, Answered> answers,
            @Nullable Platform channel,
            @Nullable Pairing against,
            @Nullable HeldMandate mandate,
            List<String> topic) {
        this(answers, channel, against, mandate, topic, OwnTies.NONE);
    }

    /** The same, and what the person declared. */
    public Draft with(OwnTies known) {
        return new Draft(answers, channel, against, mandate, topic, known);
    }

    /** The same, and what stands against its purpose on its channel. */
    public Draft with(Pairing more) {
        return new Draft(answers, channel, more, mandate, topic, ties);
    }

    /** The answer to a question, when there is one. */
    public Optional<Answered> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Does the person speak for the institution? */
    public boolean isInstitutional() {
        return is(Question.IDENTITY, Answered.INSTITUTION);
    }

    /** The questions without an answer. */
    public Set<Question> open() {
        Set<Question> open = EnumSet.allOf(Question.class);
        open.removeAll(answers.keySet());
        return open;
    }

    boolean is(Question question, String code) {
        return answer(question).filter(given -> given.is(code)).isPresent();
    }
}
