package org.aval.service.privacy;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.privacy.NoticeState;
import org.aval.domain.privacy.NoticeWay;
import org.jspecify.annotations.Nullable;

/**
 * A notice that was written out.
 *
 * @param phase 1 for the first one to somebody
 * @param template its code and version
 * @param sha256 of the sealed paper, empty before it was first asked for
 * @param proof how it is shown that it left, empty before
 */
public record LetterRow(
        UUID id,
        int version,
        int phase,
        String template,
        String language,
        NoticeState state,
        Instant keptAt,
        @Nullable Instant sentAt,
        @Nullable NoticeWay way,
        String sha256,
        String proof)
        implements Serializable {}
