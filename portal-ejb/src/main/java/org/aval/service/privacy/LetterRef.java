package org.aval.service.privacy;

import java.io.Serializable;
import java.util.UUID;

/** The notice of a case that was written out, as it was shown. */
public record LetterRef(UUID incident, UUID letter, int version) implements Serializable {}
