package org.aval.service.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.aval.domain.shared.Refusal;

/**
 * Where a page of a register begins, as it stands in an address: the place of a row in the register's order, and its id.
 *
 * @param place as text; {@link #number}, {@link #day} and {@link #moment} read it as what it is
 */
public record PageKey(String place, UUID id) {

    private static final char CUT = '_';

    /** The key of a row, to be handed out. */
    public static String of(Object place, UUID id) {
        return place.toString() + CUT + id;
    }

    /** A key that was handed out. @throws Refusal when it never was */
    public static PageKey parse(String key) {
        int cut = key.lastIndexOf(CUT);
        return new PageKey(key.substring(0, Math.max(cut, 0)), read(UUID::fromString, key.substring(cut + 1)));
    }

    public int number() {
        return read(Integer::valueOf, place);
    }

    public LocalDate day() {
        return read(LocalDate::parse, place);
    }

    /** In UTC, as the database compares it. */
    public OffsetDateTime moment() {
        return read(Instant::parse, place).atOffset(ZoneOffset.UTC);
    }

    private static <T> T read(Function<String, T> form, String text) {
        try {
            return form.apply(text);
        } catch (RuntimeException notOurs) {
            throw new Refusal("shared.unknownPage");
        }
    }
}
