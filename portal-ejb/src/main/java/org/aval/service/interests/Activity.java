package org.aval.service.interests;

import java.io.Serializable;
import org.aval.domain.interests.ActivityKind;

/**
 * Something a declarant does here, for which a link can be judged.
 *
 * @param code the code of a topic, the id of a mandate, an account, a use of the logo
 * @param name as the reader calls it
 */
public record Activity(ActivityKind kind, String code, String name) implements Serializable {}
