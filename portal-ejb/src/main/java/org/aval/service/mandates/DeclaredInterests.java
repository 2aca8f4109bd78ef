package org.aval.service.mandates;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.TouchedTopic;
import org.aval.domain.shared.BothNames;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** What of declarations mandates turn on, gathered with their other facts. */
public final class DeclaredInterests {

    /** Of "interest_felt" under the name "i", and of the matches of one mandate. */
    private static final String COLUMNS =
            """
            i.declared_until, i.closed, i.watched, i.barred, i.warned, i.say_fr, i.say_en,
                   coalesce((select true from mandate_touched n where n.mandate_id = /*id*/ limit 1), false) as matched""";

    private DeclaredInterests() {}

    /** The columns, for the mandate of this id in the statement. */
    public static String columns(String id) {
        return COLUMNS.replace("/*id*/", id);
    }

    /** What they say. */
    public static InterestFacts read(Tuple row) {
        return new InterestFacts(
                Columns.dayOrNull(row, "declared_until"),
                topics(row.get("closed", String.class)),
                topics(row.get("watched", String.class)),
                Boolean.TRUE.equals(row.get("barred", Boolean.class)),
                Boolean.TRUE.equals(row.get("warned", Boolean.class)),
                row.get("matched", Boolean.class),
                Objects.requireNonNullElse(row.get("say_fr", String.class), ""),
                Objects.requireNonNullElse(row.get("say_en", String.class), ""));
    }

    private static Set<TouchedTopic> topics(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split("\n"))
                        .map(one -> one.split("\t", -1))
                        .map(parts -> new TouchedTopic(parts[0], parts[1], new BothNames(parts[2], parts[3])))
                        .collect(Collectors.toSet());
    }
}
