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
 */
public record Draft(
        Map<Question, Answered> answers,
        @Nullable Platform channel,
        @Nullable Pairing against,
        @Nullable HeldMandate mandate,
        List<String> topic)
        implements Serializable {

    public Draft {
        EnumMap<Question, Answered> copy = new EnumMap<>(Question.class);
        copy.putAll(answers);
        answers = copy;
        topic = List.copyOf(topic);
    }

    /** The same, and what stands against its purpose on its channel. */
    public Draft with(Pairing more) {
        return new Draft(answers, channel, more, mandate, topic);
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
