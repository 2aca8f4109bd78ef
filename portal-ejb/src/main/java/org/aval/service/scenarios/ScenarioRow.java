package org.aval.service.scenarios;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.scenarios.ScenarioFlaw;
import org.aval.domain.scenarios.ScenarioState;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in a list.
 *
 * @param flaw why it came back, null unless it did
 */
public record ScenarioRow(
        UUID id,
        int version,
        String code,
        ScenarioState state,
        @Nullable ScenarioFlaw flaw,
        String titleFr,
        String titleEn)
        implements Serializable {}
