package org.aval.service.charters;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark on an article, with what was answered.
 *
 * @param settledBy who said that it is settled; null while it is open
 * @param settles may the reader say so?
 */
public record CommentRow(
        UUID id,
        String article,
        String author,
        Instant at,
        String words,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        boolean settles,
        List<CommentRow> answers)
        implements Serializable {

    public CommentRow {
        answers = List.copyOf(answers);
    }

    public boolean isOpen() {
        return settledBy == null;
    }
}
