package org.aval.service.protections;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.protections.ProtectionState;
import org.aval.domain.protections.ProtectionStep;
import org.aval.domain.shared.Verdict;

/** One time at which whoever reported was asked. */
public record ProtectionRow(
        UUID id, int version, int months, LocalDate dueOn, ProtectionState state, Map<ProtectionStep, Verdict> verdicts)
        implements Serializable {

    public ProtectionRow {
        verdicts = Map.copyOf(verdicts);
    }
}
