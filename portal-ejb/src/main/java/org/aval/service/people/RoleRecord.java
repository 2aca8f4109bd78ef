package org.aval.service.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.people.RoleStanding;
import org.aval.domain.people.RoleStep;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One role of one person as a reader sees it: facts, the verdict on every step, who stands in, the timeline.
 *
 * @param absent the name of whom the person stands in for, null in their own right
 * @param sensitive does it take two people
 * @param undeclared does it ask for declared interests while no declaration of the person stands
 * @param reviewDueOn by when somebody says again that it is needed, null when there is nothing to review
 */
public record RoleRecord(
        UUID id,
        int version,
        UUID person,
        String staffNo,
        String name,
        String title,
        String unit,
        Role role,
        RoleStanding standing,
        boolean sensitive,
        boolean undeclared,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable UUID absentId,
        @Nullable String absent,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDueOn,
        Map<RoleStep, Verdict> verdicts,
        List<RoleRow> deputies,
        List<TimelineLine> timeline)
        implements Serializable {

    public RoleRecord {
        verdicts = new EnumMap<>(verdicts);
        deputies = List.copyOf(deputies);
        timeline = List.copyOf(timeline);
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(RoleStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
