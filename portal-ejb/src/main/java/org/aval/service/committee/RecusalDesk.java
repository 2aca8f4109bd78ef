package org.aval.service.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.Challenge;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.Conclusion;
import org.aval.domain.committee.ItemFacts;
import org.aval.domain.committee.ItemStep;
import org.aval.domain.committee.Recusal;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.committee.Voter;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/** Where members withdraw from an item, are asked to, or are challenged by a party; the others decide. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR", "ETHICS_MEMBER"})
public class RecusalDesk {

    @Inject
    SessionReaders readers;

    @Inject
    Sessions sessions;

    @Inject
    Items items;

    @Inject
    Table table;

    @Inject
    ItemWords words;

    @Inject
    Admission admission;

    @Inject
    Challenges challenges;

    @Inject
    SessionLetters letters;

    /** The caller does not sit on this item: from now on it shows them nothing. */
    @Command
    public void recuse(ItemRef shown, RecusalGround ground, String reasons) {
        Act act = readers.act();
        AgendaItem item = items.fresh(shown);
        ItemFacts facts = facts(item, act);
        item.verdict(ItemStep.RECUSE, act.by(), facts).orRefuse();
        String kept = words.kept(ItemWords.Place.of(item, act.by()), "recusal", reasons);
        item.recuse(ground, kept, act, facts);
        admission.leave(item, act.by().person(), act);
        letters.toMember(
                "committee.withdrew",
                session(item),
                last(item).recusalId(),
                act.by().person());
    }

    /** Who presides asks a member to withdraw. */
    @Command
    public void invite(ItemRef shown, UUID seat, RecusalGround ground, String reasons) {
        Act act = readers.act();
        AgendaItem item = items.fresh(shown);
        ItemFacts facts = facts(item, act);
        item.verdict(ItemStep.INVITE, act.by(), facts).orRefuse();
        Voter asked = member(seat);
        item.invite(seat, ground, words.kept(ItemWords.Place.of(item, act.by()), "recusal", reasons), act, facts);
        letters.toMember("committee.invited", session(item), last(item).recusalId(), asked.person());
    }

    /**
     * The secretary enters what a party asks.
     *
     * @param unknownBefore is it about something nobody could know in time
     */
    @Command
    public void challenge(ItemRef shown, UUID seat, RecusalGround ground, String reasons, boolean unknownBefore) {
        Act act = readers.act();
        AgendaItem item = items.fresh(shown);
        ItemFacts facts = facts(item, act);
        item.verdict(ItemStep.CHALLENGE, act.by(), facts).orRefuse();
        Voter asked = member(seat);
        String kept = words.kept(ItemWords.Place.of(item, act.by()), "recusal", reasons);
        UUID recusal =
                item.challenge(new Challenge(seat, ground, kept, unknownBefore, act.effectiveOn(), null), act, facts);
        letters.toMember("committee.challenged", session(item), recusal, asked.person());
    }

    /** A member votes on whether another one withdraws. */
    @Command
    public void castOn(UUID id, UUID recusal, Choice choice) {
        Act act = readers.act();
        AgendaItem item = items.inTurn(id);
        item.castOn(recusal, choice, act, items.factsWithout(session(item), item, recusal, act.by()));
    }

    /** The others have decided whether a member sits. */
    @Command
    public void concludeOn(ItemRef shown, UUID recusal, String reasons, @Nullable Choice casting) {
        Act act = readers.act();
        AgendaItem item = items.fresh(shown);
        ItemFacts facts = items.factsWithout(session(item), item, recusal, act.by());
        item.verdict(ItemStep.SETTLE, act.by(), facts).orRefuse();
        UUID seat = Items.asked(item, recusal).seat();
        String kept = words.kept(ItemWords.Place.of(item, act.by()), "answer", reasons);
        item.concludeOn(recusal, Conclusion.said(kept, "", casting), act, facts);
        UUID person = member(seat).person();
        challenges.decided(item, recusal, reasons.strip(), act);
        if (item.getRecusals().keepAway(seat)) {
            admission.leave(item, person, act);
        }
        letters.toMember("committee.recusalDecided", session(item), recusal, person);
    }

    private static Recusal last(AgendaItem item) {
        List<Recusal> lines = item.getRecusals().list();
        return lines.get(lines.size() - 1);
    }

    private Voter member(UUID seat) {
        return table.voters().stream()
                .filter(voter -> voter.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new Refusal("committee.noMember"));
    }

    private CommitteeSession session(AgendaItem item) {
        return sessions.any(item.getSession());
    }

    private ItemFacts facts(AgendaItem item, Act act) {
        return items.facts(session(item), item.getRecusals().seats(), act.by());
    }
}
