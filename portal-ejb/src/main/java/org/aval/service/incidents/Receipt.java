package org.aval.service.incidents;

import java.io.Serializable;

/**
 * What a reporter takes home, shown once.
 *
 * @param code sixteen digits in groups of four; the portal does not keep them
 */
public record Receipt(String code, String reference) implements Serializable {}
