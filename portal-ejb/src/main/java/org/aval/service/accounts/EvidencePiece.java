package org.aval.service.accounts;

import java.io.Serializable;
import java.time.Instant;

/**
 * A piece of evidence as its account lists it.
 *
 * @param mediaType "image/png", "image/jpeg" or "application/pdf"
 * @param sentSha256 of the file as it was sent
 * @param by who stored it
 */
public record EvidencePiece(int line, String mediaType, String sentSha256, Instant at, String by)
        implements Serializable {}
