package org.aval.service.consents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that shows a person and is to come down.
 *
 * @param withdrawn was the consent withdrawn; otherwise it is over
 * @param due by when
 */
public record ConsentWaiting(UUID id, UUID use, String reference, String what, boolean withdrawn, LocalDate due)
        implements Serializable {}
