package org.aval.service.mandates;

import java.io.Serializable;
import java.util.UUID;

/**
 * Another mandate that this one hangs together with.
 *
 * @param how "parent", "child", "renews", "renewedBy"
 */
public record MandateLink(UUID id, String reference, String holder, String how) implements Serializable {}
