package org.aval.service.charters;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.charters.CharterGovernance;

/** A text and how it is governed, as it stood when it was read. */
public record GovernedText(UUID id, int version, String code, String title, CharterGovernance governance)
        implements Serializable {}
