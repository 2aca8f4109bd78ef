package org.aval.service.evidence;

import java.io.Serializable;
import org.aval.domain.evidence.AlarmKind;

/**
 * What an audit found wrong.
 *
 * @param first the place of the first leaf it is about
 * @param last the place of the last one
 * @param toldBy the register of the line, LOG for a checkpoint of the log's own, or the witness
 */
public record Alarm(AlarmKind kind, long first, long last, String toldBy) implements Serializable {}
