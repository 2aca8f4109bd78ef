package org.aval.service.privacy;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.privacy.BreachClock;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.TrackState;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of confidentiality incidents.
 *
 * @param incident the case
 * @param now the moment of the reading
 * @param risk the answer, null before there is one
 */
public record TrackRow(
        UUID id,
        UUID incident,
        String reference,
        IncidentCategory category,
        TrackState state,
        BreachClock clock,
        Instant now,
        @Nullable InformationKind kind,
        @Nullable Boolean risk,
        @Nullable Integer persons)
        implements Serializable {}
