package org.aval.service.registers;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader keeps for one register.
 *
 * @param columns the columns to see, null for those the register shows by itself
 * @param views by name
 */
public record Kept(@Nullable Set<String> columns, List<SavedView> views) implements Serializable {}
