package org.aval.service.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.measures.InterimFacts;
import org.aval.domain.measures.InterimMeasure;
import org.aval.domain.measures.InterimStep;
import org.aval.domain.measures.InterimWish;
import org.aval.domain.shared.Act;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.incidents.CaseRef;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/**
 * Where something is stopped for some days while a case goes on: the secretary proposes, the chair orders, prolongs and
 * lifts. What is decided is carried out in the same transaction.
 */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR"})
public class InterimDesk {

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    InterimDoor interims;

    @Inject
    InterimRows rows;

    @Inject
    InterimCarriage carriage;

    @Inject
    InterimAutomat automat;

    @Inject
    MeasureTexts texts;

    @Inject
    MeasureLetters letters;

    /** Something of a respondent is proposed to be stopped; the chair decides next. */
    @RolesAllowed("ETHICS_SECRETARY")
    @Command
    public void propose(CaseRef shown, InterimChoice chosen, String reason) {
        CaseDoor.Opened opened = door.fresh(shown);
        UUID incident = opened.incident().getId();
        MeasureTexts.written(reason);
        Act act = acts.now("");
        InterimTarget target = rows.target(incident, chosen);
        InterimFacts facts = interims.facts(opened, target.person());
        InterimWish wish = new InterimWish(target.kind(), target.person(), target.record());
        InterimMeasure proposed = InterimMeasure.propose(incident, wish, act, facts);
        interims.keep(proposed);
        texts.keep(incident, proposed.getId(), InterimStep.PROPOSE, opened.holder(), act, reason);
        if (!automat.ordered(proposed, facts)) {
            letters.proposed(proposed);
        }
    }

    /** It holds from now on, until this day at the latest. */
    @RolesAllowed("ETHICS_CHAIR")
    @Command
    public void order(InterimRef shown, LocalDate until, String reason) {
        InterimDoor.Entered entered = interims.fresh(shown);
        Act act = acts.now("");
        entered.measure().order(until, act, entered.facts());
        carriage.carryOut(entered.measure(), act);
        keep(entered, InterimStep.ORDER, act, reason);
    }

    /** The chair does not order it, and says why. */
    @RolesAllowed("ETHICS_CHAIR")
    @Command
    public void decline(InterimRef shown, String reason) {
        MeasureTexts.written(reason);
        InterimDoor.Entered entered = interims.fresh(shown);
        Act act = acts.now("");
        entered.measure().decline(act, entered.facts());
        keep(entered, InterimStep.DECLINE, act, reason);
    }

    /** The reason still holds: it goes on until another day. */
    @RolesAllowed("ETHICS_CHAIR")
    @Command
    public void prolong(InterimRef shown, LocalDate until, String reason) {
        MeasureTexts.written(reason);
        InterimDoor.Entered entered = interims.fresh(shown);
        Act act = acts.now("");
        entered.measure().prolong(until, act, entered.facts());
        carriage.goOn(entered.measure(), act);
        keep(entered, InterimStep.PROLONG, act, reason);
    }

    /** It does not hold any more. */
    @RolesAllowed("ETHICS_CHAIR")
    @Command
    public void lift(InterimRef shown, String reason) {
        MeasureTexts.written(reason);
        InterimDoor.Entered entered = interims.fresh(shown);
        Act act = acts.now("");
        entered.measure().lift(act, entered.facts());
        carriage.undo(entered.measure(), act);
        keep(entered, InterimStep.LIFT, act, reason);
    }

    private void keep(InterimDoor.Entered entered, InterimStep step, Act act, String reason) {
        InterimMeasure measure = entered.measure();
        texts.keep(
                measure.getIncident(), measure.getId(), step, entered.opened().holder(), act, reason);
    }
}
