package org.aval.service.exhibits;

import java.io.Serializable;
import java.util.UUID;

/** The removal a command is about, as it was shown. Not a bare number: the journal of commands names the record. */
public record RemovalRef(UUID id, int version) implements Serializable {}
