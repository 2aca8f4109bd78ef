package org.aval.domain.publications;

import java.io.Serializable;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands against this purpose on this channel.
 *
 * @param code of the pair, or of the word of the suitability matrix
 */
public record Pairing(String code, Outcome outcome, @Nullable Role contact) implements Serializable {}
