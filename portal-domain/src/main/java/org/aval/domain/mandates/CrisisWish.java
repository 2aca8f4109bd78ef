package org.aval.domain.mandates;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A crisis somebody declares.
 *
 * @param topic the code of the topic; those under it are meant too
 * @param voice the mandate of the one voice
 * @param startsAt the moment it begins
 * @param endsAt the moment it ends by itself
 */
public record CrisisWish(String topic, UUID voice, Instant startsAt, Instant endsAt) implements Serializable {}
