package org.aval.service.entry;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.entry.LinkPurpose;
import org.aval.domain.entry.LinkStanding;

/**
 * Whom a one-time link lets in, as its page greets them.
 *
 * @param name the name as it is said; the holder of the link sees it, nobody else does
 */
public record Welcome(
        UUID person, LinkPurpose purpose, LinkStanding standing, String staffNo, String name, Instant expiresAt)
        implements Serializable {

    public boolean isOpen() {
        return standing == LinkStanding.OPEN;
    }
}
