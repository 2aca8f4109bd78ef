package org.aval.service.logos;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.logos.MarkKind;
import org.jspecify.annotations.Nullable;

/**
 * A mark, in the edition that is handed out today.
 *
 * @param edition 0 when nothing was published yet
 * @param offered may it be asked for
 * @param files in which formats there is one
 */
public record MarkRow(
        UUID id,
        int version,
        String code,
        MarkKind kind,
        String name,
        int edition,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate expiresOn,
        boolean offered,
        List<MarkFormat> files)
        implements Serializable {

    public MarkRow {
        files = List.copyOf(files);
    }

    /** Is there a picture of it to look at? */
    public boolean isSeen() {
        return files.stream().anyMatch(file -> !file.format().equals("PDF"));
    }

    /** One file of a mark. */
    public record MarkFormat(UUID id, String format, String sha256) implements Serializable {}
}
