package org.aval.service.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Conclusion;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.ItemFacts;
import org.aval.domain.committee.ItemState;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.Proposal;
import org.aval.domain.committee.SessionState;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/** Where an item is deliberated and decided. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR", "ETHICS_MEMBER"})
public class VotingDesk {

    @Inject
    Acts acts;

    @Inject
    SessionReaders readers;

    @Inject
    Sessions sessions;

    @Inject
    Items items;

    @Inject
    ItemWords words;

    @Inject
    Deliberations notes;

    @Inject
    Decided decided;

    /** Something is noted while the committee deliberates; it is gone once the minutes are signed. */
    @Command
    public void note(ItemRef shown, String said) {
        Act act = begin();
        AgendaItem item = items.fresh(shown);
        ItemFacts facts = facts(item, act);
        boolean sits = facts.seat() != null || act.by().is(Role.ETHICS_SECRETARY);
        Verdict.unless(item.getRecusals().keepAway(facts.seat()), "committee.recused")
                .and(() -> Verdict.unless(!sits, "committee.notYourOffice", ItemStep.WEIGH))
                .and(() -> Verdict.unless(facts.session() != SessionState.OPEN, "committee.sessionNotOpen"))
                .and(() -> Verdict.unless(said.isBlank(), "committee.noteMissing"))
                .orRefuse();
        notes.keep(item.getId(), said, act);
    }

    /** Personal expression is weighed, in six answers. */
    @Command
    public void weigh(ItemRef shown, BalanceTest test) {
        Act act = begin();
        AgendaItem item = items.fresh(shown);
        item.verdict(ItemStep.WEIGH, act.by(), facts(item, act)).orRefuse();
        item.weigh(words.kept(ItemWords.Place.of(item, act.by()), test), act, facts(item, act));
    }

    /** Something is put to the vote. */
    @Command
    public void call(ItemRef shown, String wording, @Nullable Finding finding) {
        Act act = begin();
        AgendaItem item = items.fresh(shown);
        item.verdict(ItemStep.CALL, act.by(), facts(item, act)).orRefuse();
        String kept = words.kept(ItemWords.Place.of(item, act.by()), "proposal", wording);
        item.call(new Proposal(kept, finding), act, facts(item, act));
    }

    /** One member asks that the ballot is secret. */
    @Command
    public void askSecret(ItemRef shown) {
        Act act = begin();
        AgendaItem item = items.fresh(shown);
        item.askSecret(act, facts(item, act));
    }

    /**
     * A member votes. Several do at once: what counts is that nothing else was put to the vote since.
     *
     * @param round what was put to the vote, as it was shown
     */
    @Command
    public void cast(UUID id, int round, Choice choice) {
        Act act = begin();
        AgendaItem item = items.inTurn(id);
        if (item.getVoting().round() != round) {
            throw new Refusal("shared.changedMeanwhile");
        }
        item.cast(choice, act, facts(item, act));
    }

    /** The vote ends. */
    @Command
    public void conclude(ItemRef shown, String reasons, String dissent, @Nullable Choice casting) {
        Act act = begin();
        AgendaItem item = items.fresh(shown);
        ItemFacts facts = facts(item, act);
        item.verdict(ItemStep.DECIDE, act.by(), facts).orRefuse();
        ItemWords.Place place = ItemWords.Place.of(item, act.by());
        item.conclude(
                Conclusion.said(words.kept(place, "reasons", reasons), words.kept(place, "dissent", dissent), casting),
                act,
                facts);
        if (item.getState() == ItemState.DECIDED) {
            decided.stands(item, facts.quorum(), act);
        }
    }

    /** What was put to the vote is taken back. */
    @Command
    public void takeBack(ItemRef shown) {
        Act act = begin();
        AgendaItem item = items.fresh(shown);
        item.takeBack(act, facts(item, act));
    }

    private ItemFacts facts(AgendaItem item, Act act) {
        CommitteeSession session = sessions.any(item.getSession());
        return items.facts(session, item.getRecusals().seats(), act.by());
    }

    private Act begin() {
        readers.reader();
        return acts.now("");
    }
}
