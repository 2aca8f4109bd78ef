package org.aval.service.exhibits;

import java.io.Serializable;
import java.util.UUID;

/** The exhibit a command is about. Not a bare number: the journal of commands names the record of a command. */
public record ExhibitRef(UUID id) implements Serializable {}
