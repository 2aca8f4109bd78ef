package org.aval.domain.scenarios;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario in one language.
 *
 * @param rightAnswer the answer that is right
 * @param wrongAnswers the others, one a line
 * @param explanation why it is right
 */
@Embeddable
public record ScenarioText(
        @Column(nullable = false) String language,
        @Column(nullable = false) String title,
        @Column(nullable = false) String situation,
        @Column(nullable = false) String question,
        @Column(nullable = false) String rightAnswer,
        @Column(nullable = false) String wrongAnswers,
        @Column(nullable = false) String explanation)
        implements Serializable {

    private static final int WRONG = 3;
    private static final int LONGEST = 2_000;

    public ScenarioText {
        title = title.strip();
        situation = situation.strip();
        question = question.strip();
        rightAnswer = rightAnswer.strip();
        wrongAnswers = String.join(
                "\n",
                wrongAnswers
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        explanation = explanation.strip();
    }

    /** The answers, the right one first. */
    public List<String> answers() {
        return Stream.concat(Stream.of(rightAnswer), wrongAnswers.lines()).toList();
    }

    /** All that somebody reads. */
    public String whole() {
        return String.join("\n", title, situation, question, rightAnswer, wrongAnswers, explanation);
    }

    boolean isComplete() {
        return Stream.of(title, situation, question, rightAnswer, explanation).noneMatch(String::isEmpty);
    }

    /** One right answer and three others, all different. */
    boolean hasItsAnswers() {
        return answers().size() == WRONG + 1 && answers().stream().distinct().count() == WRONG + 1;
    }

    boolean isTooLong() {
        return Stream.of(title, situation, question, rightAnswer, wrongAnswers, explanation)
                .anyMatch(part -> part.length() > LONGEST);
    }
}
