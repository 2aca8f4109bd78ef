package org.aval.service.charters;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who has the pen of a version.
 *
 * @param seen the last sign of life
 * @param mine it is the reader
 * @param busy it is somebody else, and they are not away
 */
public record EditHand(String name, Instant since, Instant seen, boolean mine, boolean busy) implements Serializable {}
