package org.aval.service.parameters;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All parameters as the reader may see them, and the law they come from.
 *
 * @param profile the name of the jurisdiction's profile, null before the institution moved in
 * @param since the day on which the institution came under it
 */
public record ParameterSheet(@Nullable String profile, @Nullable LocalDate since, List<ParameterRow> rows)
        implements Serializable {

    public ParameterSheet {
        rows = List.copyOf(rows);
    }
}
