package org.aval.policies.publications;

import java.util.List;
import java.util.Map;

/**
 * One of the twelve questions before posting (specification B10).
 *
 * @param code the word by which the portal's rules know it
 * @param catalogueIds the entries of the catalogue it comes from, by which its clause is found
 * @param questions the question by language, "fr" and "en"
 * @param help a word of help by language
 * @param answers what can be answered; none when the answer is chosen elsewhere, as a channel is
 */
public record Question(
        String id,
        String code,
        List<String> catalogueIds,
        Map<String, String> questions,
        Map<String, String> help,
        List<Answer> answers) {

    public Question {
        catalogueIds = List.copyOf(catalogueIds);
        questions = Map.copyOf(questions);
        help = Map.copyOf(help);
        answers = List.copyOf(answers);
    }

    /** The answer with this code. @throws IllegalArgumentException when the question has none */
    public Answer answer(String answer) {
        return answers.stream()
                .filter(one -> one.code().equals(answer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no answer " + answer));
    }
}
