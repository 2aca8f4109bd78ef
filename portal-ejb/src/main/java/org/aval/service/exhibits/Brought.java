package org.aval.service.exhibits;

import java.time.LocalDateTime;
import org.aval.domain.exhibits.ExhibitKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an exhibit they bring.
 *
 * @param name of the file where it comes from
 * @param address of a public post, with when it was seen, by the clock of the institution, and by whom
 */
public record Brought(
        ExhibitKind kind, String name, String note, String address, @Nullable LocalDateTime seenAt, String seenBy) {

    /** A file, and a word about it. */
    public static Brought file(String name, String note) {
        return new Brought(ExhibitKind.FILE, name, note, "", null, "");
    }
}
