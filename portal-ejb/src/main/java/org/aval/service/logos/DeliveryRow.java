package org.aval.service.logos;

import java.io.Serializable;
import java.time.Instant;

/**
 * One file that was handed out.
 *
 * @param id what stands on it and in it
 */
public record DeliveryRow(String id, String mark, String format, String who, Instant at) implements Serializable {}
