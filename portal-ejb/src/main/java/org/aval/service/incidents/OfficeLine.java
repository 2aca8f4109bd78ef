package org.aval.service.incidents;

import java.io.Serializable;
import org.aval.domain.incidents.Ground;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose office has to do with a case.
 *
 * @param ground that keeps them away, as the file tells it, null when none does
 */
public record OfficeLine(String person, Role role, @Nullable Ground ground) implements Serializable {}
