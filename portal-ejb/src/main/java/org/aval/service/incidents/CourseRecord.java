package org.aval.service.incidents;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.Destination;
import org.aval.domain.incidents.Weighing;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands on its way, and what can be done with it.
 *
 * @param proposedSeverity another severity that waits for a second person, null when none does
 * @param weighing how it was last weighed, null before
 * @param offices who handles it by office, and who of them is kept away; shown to the desk alone
 * @param destination where it was passed to
 * @param duplicateOf the reference of the case in which it is dealt with, null when there is none or it does not open
 */
public record CourseRecord(
        @Nullable Integer proposedSeverity,
        @Nullable Weighing weighing,
        List<PartyLine> parties,
        List<HandLine> hands,
        List<OfficeLine> offices,
        Map<CaseStep, Verdict> verdicts,
        @Nullable Destination destination,
        @Nullable String duplicateOf)
        implements Serializable {

    public CourseRecord {
        parties = List.copyOf(parties);
        hands = List.copyOf(hands);
        offices = List.copyOf(offices);
        verdicts = new EnumMap<>(verdicts);
    }

    /** May the reader take this step now? */
    public Verdict may(CaseStep step) {
        return verdicts.getOrDefault(step, Verdict.refused("incidents.wrongState"));
    }
}
