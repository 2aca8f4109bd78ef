package org.aval.service.logos;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.MarkBearer;

/** An account or a mandate that shows a mark under a permit. */
public record MarkBearerRow(MarkBearer bearer, UUID id, String reference, String name, LogoMedium medium)
        implements Serializable {}
