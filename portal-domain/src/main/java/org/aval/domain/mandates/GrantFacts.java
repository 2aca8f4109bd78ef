package org.aval.domain.mandates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How who acts stands to the holder, and whether who granted a mandate could still grant it.
 *
 * @param leads does who acts lead the holder, or stand in for who does
 * @param led does anybody lead the holder
 * @param below does who acts stand below the holder in the hierarchy
 * @param principal in whose place who acts holds the power; null in the own right
 * @param grantorHolds does the grantor of the mandate still hold the power (10b)
 */
public record GrantFacts(boolean leads, boolean led, boolean below, @Nullable UUID principal, boolean grantorHolds) {}
