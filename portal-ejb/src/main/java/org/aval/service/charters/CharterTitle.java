package org.aval.service.charters;

import java.io.Serializable;
import java.util.UUID;

/** A text of the institution by its name, whatever its versions. */
public record CharterTitle(UUID id, String code, String title) implements Serializable {}
