package org.aval.service.packs;

import java.io.Serializable;
import org.aval.domain.packs.PackKind;
import org.jspecify.annotations.Nullable;

/**
 * Which packs.
 *
 * @param mine only those the reader asked for, or that are for them
 */
public record PackFilter(@Nullable PackKind kind, boolean mine) implements Serializable {}
