package org.aval.service.people;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leaves people behind, and who takes them over.
 *
 * @param team how many people they led
 * @param successorNo null when nobody does
 */
public record ImportTakeover(
        UUID leaver, String staffNo, String name, int team, @Nullable String successorNo, @Nullable String successor)
        implements Serializable {}
