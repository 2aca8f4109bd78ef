package org.aval.service.protections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.incidents.CaseDesk;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.protections.ProtectionCheck;
import org.aval.domain.protections.ProtectionStep;
import org.aval.domain.protections.ProtectionTerm;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.InstitutionDesk;

/** The follow-up of who reported, for those to whom the case opens; what does not open does not exist. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ProtectionRegister {

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    @Inject
    ProtectionRows rows;

    @Inject
    InstitutionDesk institution;

    /** When whoever reported this case was asked, and is asked next. */
    public CaseProtections of(UUID id) {
        CaseDoor.Opened opened = door.open(id);
        door.look(opened, "PROTECTIONS");
        IncidentCase incident = opened.incident();
        LocalDate today = institution.today();
        List<ProtectionTerm> terms = rows.terms(id);
        ProtectionTerm next = terms.isEmpty() ? null : terms.get(0);
        return new CaseProtections(
                id,
                incident.getVersion(),
                incident.getReference(),
                incident.getCategory(),
                rows.of(id).stream().map(check -> row(check, opened)).toList(),
                terms,
                next,
                next == null
                        ? Verdict.refused("protections.over")
                        : ProtectionCheck.asking(next, incident.getDesk(), opened.reader(), today),
                today);
    }

    /** What waits for the desks the reader sits at. */
    public List<ProtectionWaiting> waiting() {
        Actor reader = caller.identified();
        List<String> desks = Arrays.stream(CaseDesk.values())
                .filter(desk -> reader.is(desk.role()))
                .map(Enum::name)
                .toList();
        return desks.isEmpty() ? List.of() : rows.waiting(desks);
    }

    private static ProtectionRow row(ProtectionCheck check, CaseDoor.Opened opened) {
        Map<ProtectionStep, Verdict> verdicts = new EnumMap<>(ProtectionStep.class);
        for (ProtectionStep step : ProtectionStep.values()) {
            verdicts.put(step, check.verdict(step, opened.incident().getDesk(), opened.reader()));
        }
        return new ProtectionRow(
                check.getId(), check.getVersion(), check.getMonths(), check.getDueOn(), check.getState(), verdicts);
    }
}
