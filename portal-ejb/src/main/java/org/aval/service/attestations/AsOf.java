package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer about a person and a day.
 *
 * @param question what was asked, the number of the person filled in
 * @param bound was the person in the institution that day, so that its texts bound them
 * @param texts the texts in force that day, each with what the person had done about it
 */
public record AsOf(AsOfQuestion question, String name, boolean bound, List<AsOfText> texts) implements Serializable {

    public AsOf {
        texts = List.copyOf(texts);
    }

    /** The day the answer is about. */
    public LocalDate day() {
        return question.day();
    }
}
