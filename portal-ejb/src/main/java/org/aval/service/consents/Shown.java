package org.aval.service.consents;

import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows a person, as a form tells it.
 *
 * @param reference of a publication (PUB-…) or a permit to show a mark (LOG-…), empty for anything else
 * @param on the platform it is seen on, null for what stands on none
 * @param what what it is, read from the register when there is a reference
 * @param place where it is seen: an address, a wall
 */
public record Shown(String reference, @Nullable Platform on, String what, String place) {}
