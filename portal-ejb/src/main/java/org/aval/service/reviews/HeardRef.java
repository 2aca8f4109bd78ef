package org.aval.service.reviews;

import java.io.Serializable;
import java.util.UUID;

/** A hearing of one's own, from which a review is asked for: who is heard sees no case. */
public record HeardRef(UUID hearing) implements Serializable {}
