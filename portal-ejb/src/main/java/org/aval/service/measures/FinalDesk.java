package org.aval.service.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aval.domain.measures.FinalEffect;
import org.aval.domain.measures.FinalMeasure;
import org.aval.domain.measures.FinalStep;
import org.aval.domain.measures.FinalWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/**
 * Where the committee proposes what follows from its decision, and where what it decided is done, waived, and looked at again.
 * It stands with the decision, and not before.
 */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR", "ETHICS_MEMBER"})
public class FinalDesk {

    @Inject
    Acts acts;

    @Inject
    FinalDoor finals;

    @Inject
    FinalTargets targets;

    @Inject
    FinalRows rows;

    @Inject
    MeasureTexts texts;

    /** Something is proposed to follow from the decision on an item. */
    @Command
    public void propose(ItemShown shown, FinalDraft draft) {
        FinalDoor.Table table = finals.table(shown.item());
        MeasureTexts.written(draft.cause());
        finals.alone(shown.item());
        if (rows.seen(shown.item()) != shown.seen()) {
            throw new Refusal("shared.changedMeanwhile");
        }
        Act act = acts.now("");
        UUID incident = table.opened().incident().getId();
        FinalMeasure.proposing(act.by(), table.facts()).orRefuse();
        FinalWish wish = wish(incident, shown.item(), draft);
        FinalMeasure proposed =
                FinalMeasure.propose(incident, shown.item(), wish, act, finals.facts(table, wish.person()));
        finals.keep(proposed);
        texts.keep(incident, proposed.getId(), FinalStep.PROPOSE, table.opened().holder(), act, draft.cause());
        texts.keep(incident, proposed.getId(), FinalField.TASK, table.opened().holder(), act, draft.task());
    }

    private FinalWish wish(UUID incident, UUID item, FinalDraft draft) {
        FinalTarget target = targets.chosen(incident, item, draft.chosen());
        UUID owner = target.kind().isCarriedOut() ? null : owner(incident, draft);
        return new FinalWish(target.kind(), target.person(), target.record(), owner, draft.dueOn());
    }

    private @Nullable UUID owner(UUID incident, FinalDraft draft) {
        String chosen = draft.owner();
        return chosen == null || chosen.isBlank() ? null : targets.owner(incident, chosen);
    }

    /** It is not taken up. */
    @Command
    public void drop(FinalRef shown, String reason) {
        FinalDoor.Entered entered = finals.fresh(shown);
        Act act = acts.now("");
        entered.measure().drop(act, entered.facts());
        keep(entered, FinalStep.DROP, act, reason);
    }

    /**
     * It is done.
     *
     * @param letter what was written to whom it concerns, empty for nothing
     */
    @RolesAllowed("EMPLOYEE")
    @Command
    public void fulfil(FinalRef shown, String words, String letter) {
        MeasureTexts.written(words);
        FinalDoor.Entered entered = finals.fresh(shown);
        Act act = acts.now("");
        entered.measure().fulfil(act, entered.facts());
        keep(entered, FinalStep.FULFIL, act, words);
        keep(entered, FinalField.LETTER, act, letter);
    }

    /** It is not done after all. */
    @RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR"})
    @Command
    public void waive(FinalRef shown, String reason) {
        MeasureTexts.written(reason);
        FinalDoor.Entered entered = finals.fresh(shown);
        Act act = acts.now("");
        entered.measure().waive(act, entered.facts());
        keep(entered, FinalStep.WAIVE, act, reason);
    }

    /** Somebody looked whether it helped. */
    @RolesAllowed("ETHICS_SECRETARY")
    @Command
    public void check(FinalRef shown, FinalEffect found, String words) {
        MeasureTexts.written(words);
        FinalDoor.Entered entered = finals.fresh(shown);
        Act act = acts.now("");
        entered.measure().check(found, act, entered.facts());
        keep(entered, FinalStep.CHECK, act, words);
    }

    private void keep(FinalDoor.Entered entered, Enum<?> field, Act act, String words) {
        FinalMeasure measure = entered.measure();
        texts.keep(
                measure.getIncident(), measure.getId(), field, entered.opened().holder(), act, words);
    }
}
