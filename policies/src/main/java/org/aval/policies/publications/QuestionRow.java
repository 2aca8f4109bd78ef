package org.aval.policies.publications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question as the file holds it. */
record QuestionRow(String id, String code, List<String> catalogueIds, Words fr, Words en, List<AnswerRow> answers) {

    /** The question and a word of help. */
    record Words(String question, String help) {}

    /** One answer as the file holds it. */
    record AnswerRow(
            String code,
            String outcome,
            @Nullable String contact,
            @Nullable String sentence,
            AnswerWords fr,
            AnswerWords en) {

        Answer answer() {
            return new Answer(
                    code,
                    outcome,
                    contact,
                    sentence,
                    Map.of("fr", fr.label(), "en", en.label()),
                    Map.of("fr", fr.advice(), "en", en.advice()));
        }
    }

    /** What the button says, and what to do when it was pressed. */
    record AnswerWords(String label, String advice) {}

    QuestionRow {
        Objects.requireNonNull(id, "a question has no id");
        Objects.requireNonNull(fr, () -> id + " has no French text");
        Objects.requireNonNull(en, () -> id + " has no English text");
    }

    Question question() {
        return new Question(
                id,
                code,
                catalogueIds,
                Map.of("fr", fr.question(), "en", en.question()),
                Map.of("fr", fr.help(), "en", en.help()),
                answers.stream().map(AnswerRow::answer).toList());
    }
}
