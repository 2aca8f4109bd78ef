package org.aval.domain.mandates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the naming of another hand needs to know beyond what is asked.
 *
 * @param now who has the place today; null for nobody
 * @param running may something still be said under the mandate
 * @param able does the one who is named meet what a voice meets: in post, the charter signed, nothing in the way
 */
public record StandInFacts(UUID mandate, UUID holder, @Nullable UUID now, boolean running, boolean able) {}
