package org.aval.service.logos;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that was sent about a use.
 *
 * @param kind "MOCKUP", "PRINT" or "PROOF"
 * @param pictured can a page show what it looks like
 * @param sentSha256 of what arrived
 */
public record LogoFile(
        UUID id, String kind, int number, String name, boolean pictured, String sentSha256, Instant addedAt)
        implements Serializable {}
