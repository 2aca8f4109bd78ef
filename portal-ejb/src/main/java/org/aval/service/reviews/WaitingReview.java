package org.aval.service.reviews;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A review that waits for a panel. */
public record WaitingReview(UUID incident, LocalDate dueOn) implements Serializable {}
