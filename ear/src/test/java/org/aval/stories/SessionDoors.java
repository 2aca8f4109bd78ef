package org.aval.stories;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionWish;
import org.aval.service.committee.AgendaDesk;
import org.aval.service.committee.ItemDraft;
import org.aval.service.committee.ItemRef;
import org.aval.service.committee.MinutesDesk;
import org.aval.service.committee.MinutesRegister;
import org.aval.service.committee.RecusalDesk;
import org.aval.service.committee.SessionDesk;
import org.aval.service.committee.SessionRef;
import org.aval.service.committee.SessionRegister;
import org.aval.service.committee.VotingDesk;
import org.aval.service.shared.PageRequest;

/** The sessions of the committee: its table's alone, at which of the matrix's callers only the legal counsel sits. */
final class SessionDoors {

    private static final UUID NONE = UUID.randomUUID();
    private static final SessionRef SESSION = new SessionRef(NONE, 0);
    private static final ItemRef ITEM = new ItemRef(NONE, 0);
    private static final SessionWish WISH = new SessionWish(
            SessionKind.ORDINARY, SessionMode.ONSITE, Instant.parse("2035-03-01T15:00:00Z"), "Salle 1", null);

    private SessionDoors() {}

    static void into(Doors doors) {
        sessions(doors);
        items(doors);
        votes(doors);
        minutes(doors);
    }

    private static void minutes(Doors doors) {
        MinutesRegister register = Beans.find(MinutesRegister.class);
        MinutesDesk desk = Beans.find(MinutesDesk.class);
        doors.asks("MinutesRegister.read", () -> register.read(NONE));
        doors.asks("MinutesRegister.pdf", () -> register.pdf(NONE, "fr"));
        doors.asks("MinutesRegister.extract", () -> register.extract(NONE, "fr"));
        doors.does("MinutesDesk.draft", () -> desk.draft(SESSION, "Sans pause"));
        doors.does("MinutesDesk.approve", () -> desk.approve(SESSION));
        doors.does("MinutesDesk.signAsSecretary", () -> desk.signAsSecretary(SESSION, "val-boreal"));
        doors.does("MinutesDesk.sign", () -> desk.sign(SESSION, "val-boreal"));
    }

    private static void sessions(Doors doors) {
        SessionRegister register = Beans.find(SessionRegister.class);
        SessionDesk desk = Beans.find(SessionDesk.class);
        doors.asks("SessionRegister.list", () -> register.list(null, PageRequest.FIRST));
        doors.asks("SessionRegister.read", () -> register.read(NONE, "fr"));
        doors.asks("SessionRegister.item", () -> register.item(NONE));
        doors.asks("SessionRegister.ofCase", () -> register.ofCase(NONE));
        doors.asks("SessionRegister.similar", () -> register.similar(NONE));
        doors.asks("SessionRegister.cases", register::cases);
        doors.asks("SessionRegister.waiting", register::waiting);
        doors.asks("SessionRegister.calendar", register::calendar);
        doors.asks("SessionDesk.plan", () -> desk.plan(WISH));
        doors.does("SessionDesk.convene", () -> desk.convene(SESSION));
        doors.does("SessionDesk.attend", () -> desk.attend(SESSION, Set.of(), Set.of()));
        doors.does("SessionDesk.open", () -> desk.open(SESSION));
        doors.does("SessionDesk.close", () -> desk.close(SESSION));
        doors.does("SessionDesk.postpone", () -> desk.postpone(SESSION));
        doors.does("SessionDesk.cancel", () -> desk.cancel(SESSION));
    }

    private static void items(Doors doors) {
        AgendaDesk agenda = Beans.find(AgendaDesk.class);
        RecusalDesk recusals = Beans.find(RecusalDesk.class);
        ItemDraft draft = new ItemDraft(ItemKind.OPINION, null, "Images", "Peut-on?", false, null, List.of());
        doors.asks("AgendaDesk.put", () -> agenda.put(SESSION, draft));
        doors.does("AgendaDesk.prepare", () -> agenda.prepare(ITEM, "Peut-on?", false, null, List.of()));
        doors.does("AgendaDesk.defer", () -> agenda.defer(ITEM));
        doors.does("AgendaDesk.withdraw", () -> agenda.withdraw(ITEM));
        doors.does("RecusalDesk.recuse", () -> recusals.recuse(ITEM, RecusalGround.FAMILY, "Ma nièce"));
        doors.does("RecusalDesk.invite", () -> recusals.invite(ITEM, NONE, RecusalGround.FAMILY, "Sa nièce"));
        doors.does(
                "RecusalDesk.challenge", () -> recusals.challenge(ITEM, NONE, RecusalGround.FAMILY, "Cousin", false));
        doors.does("RecusalDesk.castOn", () -> recusals.castOn(NONE, NONE, Choice.FOR));
        doors.does("RecusalDesk.concludeOn", () -> recusals.concludeOn(ITEM, NONE, "Liens anciens", null));
    }

    private static void votes(Doors doors) {
        VotingDesk votes = Beans.find(VotingDesk.class);
        doors.does("VotingDesk.note", () -> votes.note(ITEM, "À revoir"));
        doors.does("VotingDesk.weigh", () -> votes.weigh(ITEM, BalanceTest.NONE));
        doors.does("VotingDesk.call", () -> votes.call(ITEM, "Favorable", null));
        doors.does("VotingDesk.askSecret", () -> votes.askSecret(ITEM));
        doors.does("VotingDesk.cast", () -> votes.cast(NONE, 1, Choice.FOR));
        doors.does("VotingDesk.conclude", () -> votes.conclude(ITEM, "Établi", "", null));
        doors.does("VotingDesk.takeBack", () -> votes.takeBack(ITEM));
    }
}
