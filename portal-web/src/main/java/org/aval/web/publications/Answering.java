package org.aval.web.publications;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Answered;
import org.aval.domain.publications.Question;
import org.aval.service.publications.PostPlan;

/** What one reader answered so far, and which screen comes next. It lives with the page and is gone with it. */
final class Answering implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Question, String> answers = new EnumMap<>(Question.class);
    private Platform channel;
    private LocalDate day;
    private UUID mandate;
    private String topic;
    private boolean mandateSaid;
    private boolean told;

    /** The screens: a question with its answers, where and when, which mandate, about what, of a declared tie, and the advice. */
    enum Screen {
        QUESTION,
        CHANNEL,
        MANDATE,
        TOPIC,
        TIES,
        ADVICE
    }

    PostPlan plan() {
        return new PostPlan(answers, channel, day, mandate, topic);
    }

    /** The first question that waits for an answer, null when there is none. */
    Question open() {
        for (Question question : Question.values()) {
            if (!answered(question)) {
                return question;
            }
        }
        return null;
    }

    /**
     * The screen that comes now.
     *
     * @param stopped do the answers so far lead to a stop already; asked only where it matters
     * @param mandates has the reader mandates to choose from; asked only where it matters
     * @param ties do the reader's declared interests touch a topic; asked only where it matters
     */
    Screen screen(BooleanSupplier stopped, BooleanSupplier mandates, BooleanSupplier ties) {
        boolean voice = Answered.INSTITUTION.equals(answers.get(Question.IDENTITY));
        if (voice && !mandateSaid && mandates.getAsBoolean()) {
            return Screen.MANDATE;
        }
        if (voice && mandate != null && topic == null) {
            return Screen.TOPIC;
        }
        if (asksTies() && ties.getAsBoolean()) {
            return Screen.TIES;
        }
        if (open() == null || !told && stopped.getAsBoolean()) {
            return Screen.ADVICE;
        }
        return open() == Question.CHANNEL ? Screen.CHANNEL : Screen.QUESTION;
    }

    /** For themselves, and not said yet of what. */
    private boolean asksTies() {
        return answers.containsKey(Question.IDENTITY)
                && !Answered.INSTITUTION.equals(answers.get(Question.IDENTITY))
                && topic == null;
    }

    void answer(Question question, String code) {
        answers.put(question, code);
    }

    void place(Platform where, LocalDate when) {
        channel = where;
        day = when;
    }

    void under(UUID chosen) {
        mandate = chosen;
        mandateSaid = true;
        topic = null;
    }

    void about(String chosen) {
        topic = chosen;
    }

    /** The reader has seen the stop and answers the other questions all the same. */
    void goOn() {
        told = true;
    }

    /** Takes an answer back, and with that of the voice what rests on it. */
    void takeBack(Question question) {
        answers.remove(question);
        told = false;
        if (question == Question.CHANNEL) {
            channel = null;
        }
        if (question == Question.IDENTITY) {
            mandate = null;
            mandateSaid = false;
            topic = null;
        }
    }

    /** The last question that has an answer, null when none has. */
    Question last() {
        Question end = null;
        for (Question question : Question.values()) {
            end = answered(question) ? question : end;
        }
        return end;
    }

    private boolean answered(Question question) {
        return question == Question.CHANNEL ? channel != null : answers.containsKey(question);
    }
}
