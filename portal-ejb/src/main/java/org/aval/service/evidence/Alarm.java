package org.aval.service.evidence;

import java.io.Serializable;
import org.aval.domain.evidence.AlarmKind;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found wrong.
 *
 * @param first the place of the first leaf it is about, 0 where there is none
 * @param last the place of the last one
 * @param toldBy the register of the line, LOG for a checkpoint of the log's own, or the witness
 * @param unlogged the lines that left no leaf, if it is about such
 */
public record Alarm(AlarmKind kind, long first, long last, String toldBy, @Nullable UnloggedLines unlogged)
        implements Serializable {

    /** About these places in the log. */
    Alarm(AlarmKind kind, long first, long last, String toldBy) {
        this(kind, first, last, toldBy, null);
    }

    /** About what is not in the log. */
    Alarm(String register, UnloggedLines unlogged) {
        this(AlarmKind.UNLOGGED, 0, 0, register, unlogged);
    }
}
