package org.aval.service.registers;

import java.io.Serializable;
import java.util.UUID;

/**
 * A register narrowed as somebody likes to read it.
 *
 * @param query the part of its address behind the question mark
 * @param opens does the register open with it
 */
public record SavedView(UUID id, String name, String query, boolean opens) implements Serializable {}
