package org.aval.service.calendar;

import java.io.Serializable;
import org.aval.domain.calendar.Deadline;

/**
 * A clock as its reader sees it.
 *
 * @param reference of the case; empty for who knows only of their own hearing
 * @param late has it run out
 */
public record DeadlineRow(Deadline deadline, String reference, boolean late) implements Serializable {}
