package org.aval.service.mandates;

import java.io.Serializable;
import java.util.UUID;

/** A mandate whose holder could be the one voice of a topic. */
public record CrisisVoice(UUID mandate, String name, String title, String reference) implements Serializable {}
