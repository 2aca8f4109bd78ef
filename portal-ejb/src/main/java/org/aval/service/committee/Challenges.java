package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.Challenge;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.committee.ItemFacts;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.committee.ChallengeRows.Row;
import org.aval.service.notices.WaitingLetters;
import org.aval.service.shared.Acts;
import org.aval.service.vault.Holder;

/** What parties asked becomes recusals of an item, and the parties are told what came of it. Done by the portal itself. */
@Dependent
class Challenges {

    @Inject
    ChallengeRows rows;

    @Inject
    Items items;

    @Inject
    Sessions sessions;

    @Inject
    ItemWords words;

    @Inject
    SessionLetters letters;

    @Inject
    WaitingLetters quiet;

    @Inject
    Acts acts;

    @Inject
    PortalEyes eyes;

    /** The case is on an agenda: what was asked before comes with it. */
    void attach(UUID item) {
        Act act = acts.ofThePortal("");
        eyes.see(() -> {
            AgendaItem put = items.any(item);
            UUID about = put.getAbout();
            if (about != null) {
                rows.waiting(about).forEach(row -> enter(put, row, act));
            }
        });
    }

    /**
     * What a party asked, on the item. Of a member who does not sit on it anyway, or about whom something is asked already,
     * nothing is asked now; and the party is not told so.
     */
    void enter(AgendaItem item, Row row, Act act) {
        if (item.getRecusals().keepAway(row.seat()) || item.getRecusals().isAsked(row.seat())) {
            rows.put(row, item.getId(), null);
            return;
        }
        CommitteeSession session = sessions.any(item.getSession());
        ItemWords.Place place = ItemWords.Place.of(item, act.by());
        String kept = words.keptBy(Holder.role(Role.ETHICS_SECRETARY), place, "recusal", rows.words(row));
        ItemFacts facts = items.facts(session, item.getRecusals().seats(), act.by());
        UUID recusal = item.challenge(
                new Challenge(row.seat(), row.ground(), kept, row.unknownBefore(), row.madeOn(), row.party()),
                act,
                facts);
        rows.put(row, item.getId(), recusal);
        letters.toSeat("committee.challenged", session, recusal, row.seat());
    }

    /** The others decided about a member: the party reads why, and what another party asked about the same member is next. */
    void decided(AgendaItem item, UUID recusal, String answer, Act act) {
        Act next = acts.ofThePortal("");
        eyes.see(() -> {
            for (Row row : rows.before(item.getId())) {
                if (recusal.equals(row.recusal())) {
                    tell(row, item, answer, act);
                } else if (row.recusal() == null && !item.getRecusals().keepAway(row.seat())) {
                    enter(item, row, next);
                }
            }
        });
    }

    /** A member left the item. */
    void left(UUID item, Act act) {
        eyes.see(() -> settle(items.any(item), false, act));
    }

    /** A session is opened: now it is told also who does not sit without anybody having had to decide it. */
    void opened(UUID session, Act act) {
        eyes.see(() -> items.unsettled(session).forEach(item -> settle(item, true, act)));
    }

    private void settle(AgendaItem item, boolean opened, Act act) {
        rows.before(item.getId()).stream()
                .filter(row -> isSettled(item, row, opened))
                .forEach(row -> tell(row, item, "", act));
    }

    private static boolean isSettled(AgendaItem item, Row row, boolean opened) {
        UUID recusal = row.recusal();
        return recusal == null
                ? item.getRecusals().keepAway(row.seat()) && opened
                : !Items.asked(item, recusal).isPending();
    }

    private void tell(Row row, AgendaItem item, String answer, Act act) {
        rows.tell(row, item.getRecusals().keepAway(row.seat()), answer, act.effectiveOn());
        quiet.send(row.party());
    }
}
