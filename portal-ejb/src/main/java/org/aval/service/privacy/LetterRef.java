package org.aval.service.privacy;

import java.io.Serializable;
import java.util.UUID;

/**
 * The notice of a case that was written out, as it was shown.
 *
 * @param version counts for who changes it, not for who reads it
 */
public record LetterRef(UUID incident, UUID letter, int version) implements Serializable {}
