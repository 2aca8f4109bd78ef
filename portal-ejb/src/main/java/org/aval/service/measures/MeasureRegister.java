package org.aval.service.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.measures.InterimFacts;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.measures.InterimStep;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Timelines;

/** The measures of cases that open to who asks; what does not open answers as what does not exist. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MeasureRegister {

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    @Inject
    InterimDoor interims;

    @Inject
    InterimRows rows;

    @Inject
    InterimFactsReader reader;

    @Inject
    MeasureTexts texts;

    @Inject
    Timelines timelines;

    @Inject
    InstitutionDesk institution;

    /** What was proposed and ordered in a case. */
    public CaseMeasures of(UUID id) {
        CaseDoor.Opened opened = door.open(id);
        door.look(opened, "MEASURES");
        IncidentCase incident = opened.incident();
        List<InterimTarget> targets = rows.targets(id);
        return new CaseMeasures(
                id,
                incident.getVersion(),
                incident.getReference(),
                incident.getCategory(),
                rows.of(id),
                targets,
                proposing(opened, targets));
    }

    /** One interim measure. */
    public InterimRecord interim(UUID id) {
        InterimDoor.Entered entered = interims.open(id);
        door.look(entered.opened(), "MEASURES");
        InterimMeasure measure = entered.measure();
        return new InterimRecord(
                measure.getIncident(),
                entered.opened().incident().getReference(),
                measure.getVersion(),
                rows.one(id),
                institution.today().plusDays(entered.facts().mostDays()),
                verdicts(entered),
                texts.read(measure.getIncident(), id, entered.opened().holder()),
                timelines.of("interim_measure", id));
    }

    /** What waits for the chair. */
    public List<InterimRow> waiting() {
        return caller.identified().is(Role.ETHICS_CHAIR) ? rows.waiting() : List.of();
    }

    private Verdict proposing(CaseDoor.Opened opened, List<InterimTarget> targets) {
        IncidentCase incident = opened.incident();
        InterimFacts facts = targets.isEmpty()
                ? reader.of(incident, opened.reader().person())
                : reader.of(incident, targets.get(0).person());
        return Verdict.unless(targets.isEmpty(), "measures.noTarget")
                .and(() -> InterimMeasure.proposing(opened.reader(), facts));
    }

    private static Map<InterimStep, Verdict> verdicts(InterimDoor.Entered entered) {
        Map<InterimStep, Verdict> verdicts = new EnumMap<>(InterimStep.class);
        for (InterimStep step : InterimStep.values()) {
            verdicts.put(step, entered.measure().verdict(step, entered.opened().reader(), entered.facts()));
        }
        return verdicts;
    }
}
