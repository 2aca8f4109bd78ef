package org.aval.service.secrecy;

import java.io.Serializable;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was let to a case on a day by an office or an appointment.
 *
 * @param could did it open to them
 * @param ground what closed it, null when nothing did, or when it is not told: it would say who reported or declared
 */
public record CouldRead(String person, AccessReason way, boolean could, @Nullable Ground ground)
        implements Serializable {}
