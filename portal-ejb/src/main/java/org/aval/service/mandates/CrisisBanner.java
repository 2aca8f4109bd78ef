package org.aval.service.mandates;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A crisis that is on and concerns the reader: told on every page.
 *
 * @param own is the reader the one voice
 */
public record CrisisBanner(UUID crisis, String topic, String voice, Instant until, boolean own)
        implements Serializable {}
