package org.aval.service.shared;

import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns of a native row as the values the portal works with. */
public final class Columns {

    private Columns() {}

    public static String text(Tuple row, String column) {
        return Objects.requireNonNull(row.get(column, String.class), column);
    }

    public static UUID id(Tuple row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class), column);
    }

    public static LocalDate day(Tuple row, String column) {
        return Objects.requireNonNull(dayOrNull(row, column), column);
    }

    /** The day, whichever of the two forms the driver hands out. */
    public static @Nullable LocalDate dayOrNull(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public static Instant moment(Tuple row, String column) {
        return Objects.requireNonNull(row.get(column, Instant.class), column);
    }

    public static <E extends Enum<E>> E constant(Tuple row, String column, Class<E> type) {
        return Enum.valueOf(type, text(row, column));
    }
}
