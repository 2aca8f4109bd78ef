package org.aval.service.charters;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.charters.CharterGovernance;

/**
 * A text and how it is governed, as it stood when it was read.
 *
 * @param owner the name of who answers for it; empty when nobody does
 */
public record GovernedText(UUID id, int version, String code, String title, String owner, CharterGovernance governance)
        implements Serializable {}
