package org.aval.service.attestations;

/**
 * From where a signature comes, as the web front saw it; it goes into the evidence file and nowhere else.
 *
 * @param session the id of the session; only its digest is kept
 */
public record Circumstances(String session, String address, String userAgent) {}
