package org.aval.service.publications;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Outcome;
import org.aval.domain.publications.Question;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * The advice in words: what to do, why, whom to ask, which sentence to add.
 *
 * @param mandate the reference of the mandate it is under, null for none
 * @param readFirst must it be sent for reading under the mandate
 * @param sentences to be added to the post, word for word
 */
public record AdviceSheet(
        Outcome outcome,
        LocalDate day,
        @Nullable Platform channel,
        @Nullable String mandate,
        boolean readFirst,
        List<Line> lines,
        List<Said> answers,
        List<String> sentences)
        implements Serializable {

    /** One thing to know before posting. */
    public record Line(
            Outcome outcome,
            Question question,
            String asked,
            String words,
            @Nullable Role contact,
            List<Contact> contacts,
            @Nullable Clause clause)
            implements Serializable {

        public Line {
            contacts = List.copyOf(contacts);
        }
    }

    /** A question as it was asked, and the answer as it was given. */
    public record Said(Question question, String asked, String answered) implements Serializable {}

    /** Somebody to turn to. */
    public record Contact(String name, String mail) implements Serializable {}

    /** The article of the charter in force that says it. */
    public record Clause(String article, String title, String path) implements Serializable {}

    public AdviceSheet {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
        sentences = List.copyOf(sentences);
    }

    /** The lines that still stand in the way. */
    public List<Line> standing() {
        return lines.stream().filter(line -> line.outcome() != Outcome.GO).toList();
    }
}
