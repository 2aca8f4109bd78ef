package org.aval.service.reviews;

import java.io.Serializable;
import java.util.UUID;

/** A review, as it was shown. */
public record ReviewRef(UUID id, int version) implements Serializable {}
