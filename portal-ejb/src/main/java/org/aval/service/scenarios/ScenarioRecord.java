package org.aval.service.scenarios;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aval.domain.people.Audience;
import org.aval.domain.scenarios.ScenarioStep;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/**
 * A scenario, whole.
 *
 * @param unit the unit that is told, by name in the reader's language, empty when none is, or to who answers for the charter
 * @param timeline since it was agreed to, for who answers for the charter
 */
public record ScenarioRecord(
        ScenarioRow row,
        ScenarioWish wording,
        String unit,
        Set<Audience> audiences,
        Map<ScenarioStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public ScenarioRecord {
        audiences = Set.copyOf(audiences);
        verdicts = Map.copyOf(verdicts);
        timeline = List.copyOf(timeline);
    }
}
