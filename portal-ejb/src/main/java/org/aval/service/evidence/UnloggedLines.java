package org.aval.service.evidence;

import java.io.Serializable;
import java.util.UUID;

/**
 * Lines of a register that left no leaf.
 *
 * @param record the first record that has such a line
 * @param line its line, 0 where the lines of a register have no number
 * @param count how many there are in the register
 */
public record UnloggedLines(UUID record, int line, long count) implements Serializable {}
