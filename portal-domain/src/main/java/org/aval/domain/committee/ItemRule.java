package org.aval.domain.committee;

import static org.aval.domain.committee.ItemStep.ASK_SECRET;
import static org.aval.domain.committee.ItemStep.CALL;
import static org.aval.domain.committee.ItemStep.CAST;
import static org.aval.domain.committee.ItemStep.DECIDE;
import static org.aval.domain.committee.ItemStep.INVITE;
import static org.aval.domain.committee.ItemStep.PUT;
import static org.aval.domain.committee.ItemStep.RECUSE;
import static org.aval.domain.committee.ItemStep.SETTLE;
import static org.aval.domain.committee.ItemStep.SET_ASIDE;
import static org.aval.domain.committee.ItemStep.WEIGH;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** The policy of the agenda's items: each constant is one rule, asked in this order; the first that refuses says why. */
enum ItemRule {
    /** Whoever withdrew from an item, or was made to, has nothing to say about it any more. */
    NOT_RECUSED(EnumSet.complementOf(EnumSet.of(PUT))) {
        @Override
        Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
            return Verdict.unless(item.getRecusals().keepAway(facts.seat()), "committee.recused");
        }
    },
    /** The secretary keeps the agenda, the members vote, and who presides leads. */
    WHOSE_TURN(EnumSet.allOf(ItemStep.class)) {
        @Override
        Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
            boolean secretary = step.by().contains(Role.ETHICS_SECRETARY) && actor.is(Role.ETHICS_SECRETARY);
            boolean member = step.by().contains(Role.ETHICS_MEMBER) && facts.seat() != null;
            boolean leads = !LEADING.contains(step) || facts.presides();
            return Verdict.unless(!secretary && !member, "committee.notYourOffice", step)
                    .and(() -> Verdict.unless(!secretary && !leads, "committee.whoPresides"));
        }
    },
    /** The agenda is kept until the session closes; votes are cast while it is open. What was not held is put off. */
    IN_SESSION(EnumSet.allOf(ItemStep.class)) {
        @Override
        Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
            boolean putOff = step == ItemStep.DEFER && facts.session().wasNotHeld();
            return Verdict.unless(!facts.session().takesItems() && !putOff, "committee.sessionOver")
                    .and(() -> Verdict.unless(
                            AT_THE_TABLE.contains(step) && facts.session() != SessionState.OPEN,
                            "committee.sessionNotOpen"));
        }
    },
    /** First it is settled who decides. */
    NOTHING_PENDING(EnumSet.of(CALL, DECIDE)) {
        @Override
        Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
            return Verdict.unless(item.getRecusals().isPending(), "committee.recusalPending");
        }
    },
    /** Where personal expression is at stake, it is weighed before anybody votes. */
    WEIGHED(EnumSet.of(CALL, DECIDE)) {
        @Override
        Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
            return Verdict.unless(
                    item.getSubject().expression() && !item.getBalance().isComplete(), "committee.notWeighed");
        }
    },
    /** No vote without a quorum, at whichever moment. */
    QUORATE(EnumSet.of(CALL, CAST, DECIDE, SETTLE)) {
        @Override
        Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
            return facts.quorum().verdict();
        }
    },
    /** One member is enough to ask for a secret ballot, as long as nobody has voted. */
    SECRET_BEFORE(EnumSet.of(ASK_SECRET)) {
        @Override
        Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
            return Verdict.unless(item.getVoting().isSecret(), "committee.secretAlready")
                    .and(() -> Verdict.unless(!item.getVoting().isUntouched(), "committee.votedByNow"));
        }
    },
    /** Only who is at the table has a voice, in one place. */
    HAS_A_VOICE(EnumSet.of(CAST)) {
        @Override
        Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
            return Verdict.unless(facts.quorum().placeOf(facts.seat()) == null, "committee.noVoice");
        }
    },
    /** Who has voted does not leave the item by withdrawing from it: the vote is set aside first. */
    BEFORE_VOTING(EnumSet.of(RECUSE, INVITE, WEIGH)) {
        @Override
        Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
            return Verdict.unless(!item.getVoting().isUntouched(), "committee.votedByNow");
        }
    };

    private static final Set<ItemStep> LEADING = EnumSet.of(INVITE, SETTLE, CALL, DECIDE, SET_ASIDE, ItemStep.DEFER);
    private static final Set<ItemStep> AT_THE_TABLE = EnumSet.of(SETTLE, CALL, CAST, DECIDE, SET_ASIDE);

    private final Set<ItemStep> steps;

    ItemRule(Set<ItemStep> steps) {
        this.steps = steps;
    }

    abstract Verdict ask(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts);

    /** What a party asks in their own name takes no office: only an item that is still to come, in a session that is not over. */
    static Verdict ofParty(AgendaItem item, Actor party, ItemFacts facts) {
        boolean open = ItemStep.CHALLENGE.opensFrom(item.getState());
        return Verdict.unless(!open, "committee.wrongState", item.getState())
                .and(() -> IN_SESSION.ask(item, ItemStep.CHALLENGE, party, facts));
    }

    /** The first refusal in the order of the constants, or granted. */
    static Verdict refusal(AgendaItem item, ItemStep step, Actor actor, ItemFacts facts) {
        Verdict verdict = Verdict.GRANTED;
        for (ItemRule rule : values()) {
            verdict =
                    verdict.and(() -> rule.steps.contains(step) ? rule.ask(item, step, actor, facts) : Verdict.GRANTED);
        }
        return verdict;
    }
}
