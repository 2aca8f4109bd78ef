package org.aval.service.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.measures.FinalMeasure;
import org.aval.domain.measures.FinalStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Timelines;

/** What follows from decisions, for those to whom the case opens; what does not open answers as what does not exist. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class FinalRegister {

    @Inject
    CaseCaller caller;

    @Inject
    CaseDoor door;

    @Inject
    FinalDoor finals;

    @Inject
    FinalRows rows;

    @Inject
    FinalTargets targets;

    @Inject
    MeasureTexts texts;

    @Inject
    Timelines timelines;

    /** What is proposed with the decision on an item, and what may be. */
    public ItemMeasures ofItem(UUID item) {
        FinalDoor.Table table = finals.table(item);
        CaseDoor.Opened opened = table.opened();
        UUID incident = opened.incident().getId();
        return new ItemMeasures(
                new ItemShown(item, rows.seen(item)),
                opened.incident().getReference(),
                rows.ofItem(item),
                targets.of(incident, item),
                targets.owners(incident),
                FinalMeasure.proposing(opened.reader(), table.facts()));
    }

    /** The lines alone, for the page of the item. */
    public List<FinalRow> linesOf(UUID item) {
        caller.identified();
        return rows.ofItem(item);
    }

    /** The lines of all of a case. */
    public List<FinalRow> linesOfCase(UUID incident) {
        caller.identified();
        return rows.of(incident);
    }

    /** One measure. */
    public FinalRecord read(UUID id) {
        FinalDoor.Entered entered = finals.open(id);
        CaseDoor.Opened opened = entered.opened();
        door.look(opened, "MEASURES");
        FinalMeasure measure = entered.measure();
        return new FinalRecord(
                measure.getIncident(),
                measure.getItem(),
                opened.incident().getReference(),
                measure.getVersion(),
                rows.one(id),
                verdicts(entered),
                texts.read(measure.getIncident(), id, opened.holder()),
                timelines.of("final_measure", id));
    }

    /** What waits for the reader: what they see to, and for the secretary what is to be looked at again. */
    public List<FinalRow> waiting() {
        Actor reader = caller.identified();
        return rows.waiting(reader.person(), reader.is(Role.ETHICS_SECRETARY));
    }

    private static Map<FinalStep, Verdict> verdicts(FinalDoor.Entered entered) {
        Map<FinalStep, Verdict> verdicts = new EnumMap<>(FinalStep.class);
        for (FinalStep step : FinalStep.values()) {
            verdicts.put(step, entered.measure().verdict(step, entered.opened().reader(), entered.facts()));
        }
        return verdicts;
    }
}
