package org.aval.service.privacy;

import java.io.Serializable;
import java.util.UUID;

/** The track of a case a command is about, as it was shown; never a bare number, so that no journal names the case. */
public record TrackRef(UUID incident, int version) implements Serializable {}
