package org.aval.service.exhibits;

import java.io.Serializable;
import java.time.Instant;
import org.aval.domain.exhibits.ContainmentAction;

/** Something that was done to contain it. */
public record ContainmentRow(ContainmentAction action, Instant doneAt, String author, String outcome)
        implements Serializable {}
