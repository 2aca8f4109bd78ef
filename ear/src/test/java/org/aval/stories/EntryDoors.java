package org.aval.stories;

import java.util.List;
import java.util.UUID;
import org.aval.service.entry.AccountDesk;
import org.aval.service.entry.FirstAdministratorDesk;
import org.aval.service.entry.ForgottenPasswords;
import org.aval.service.entry.InvitationFilter;
import org.aval.service.entry.InvitationRow;
import org.aval.service.entry.Invitations;
import org.aval.service.entry.NewAdministrator;
import org.aval.service.entry.PasswordDesk;
import org.aval.service.entry.WelcomeDesk;
import org.aval.service.shared.OneTimeLinks;
import org.aval.service.shared.PageRequest;

/** The doors through which people get in. */
final class EntryDoors {

    private static final String SECRET = "matrix";
    private static final String PASSWORD = "trois canots rouges";

    private EntryDoors() {}

    static void into(Doors doors, Matter matter) {
        FirstAdministratorDesk first = Beans.find(FirstAdministratorDesk.class);
        NewAdministrator ana = new NewAdministrator("AD-1", "", "Ana", "Roy", "ana.roy@hopital.example", "fr");
        doors.asks("FirstAdministratorDesk.standing", () -> first.standing(SECRET));
        doors.asks("FirstAdministratorDesk.moveIn", () -> first.moveIn(SECRET, ana, PASSWORD));
        WelcomeDesk welcome = Beans.find(WelcomeDesk.class);
        doors.asks("WelcomeDesk.find", () -> invited(matter), () -> welcome.find(SECRET));
        doors.asks(
                "WelcomeDesk.choose", () -> invited(matter), () -> welcome.choose(matter.person(), SECRET, PASSWORD));
        PasswordDesk own = Beans.find(PasswordDesk.class);
        doors.does("PasswordDesk.change", () -> own.change(As.PASSWORD, PASSWORD));
        ForgottenPasswords forgotten = Beans.find(ForgottenPasswords.class);
        doors.does("ForgottenPasswords.ask", () -> forgotten.ask("VB99999"));
        doors.does("ForgottenPasswords.answer", forgotten::answer);
        invitations(doors, matter, Beans.find(Invitations.class));
        accounts(doors, matter, Beans.find(AccountDesk.class));
    }

    private static void invitations(Doors doors, Matter matter, Invitations invitations) {
        doors.asks(
                "Invitations.export",
                () -> Doors.<InvitationRow>rows(rows -> invitations.export(InvitationFilter.ALL, "fr", rows)));
        doors.asks("Invitations.list", () -> invitations.list(InvitationFilter.ALL, PageRequest.FIRST, "fr"));
        doors.asks("Invitations.invite", () -> invitations.invite(List.of(matter.person())));
        doors.asks("Invitations.inviteAll", () -> invitations.inviteAll(InvitationFilter.ALL));
        doors.asks("Invitations.print", () -> invitations.print(InvitationFilter.ALL, "fr"));
        doors.asks("Invitations.printOne", () -> invitations.printOne(arrival(), "fr"));
        doors.does("Invitations.reset", () -> invitations.reset(matter.person()));
    }

    private static void accounts(Doors doors, Matter matter, AccountDesk desk) {
        doors.asks("AccountDesk.standing", () -> desk.standing(matter.person()));
        doors.does("AccountDesk.lock", () -> desk.lock(matter.person(), 0, "Appareil perdu"));
        doors.does(
                "AccountDesk.unlock",
                () -> Tables.change("update account set locked = true where person_id = ?", matter.person()),
                () -> desk.unlock(matter.person(), 0, "Appareil retrouvé"));
    }

    /** Somebody of the sample who has no account yet. */
    private static UUID arrival() {
        return Tables.id("select id from person where staff_no = ?", "VB10041");
    }

    /** The person holds a link that opens. */
    private static void invited(Matter matter) {
        Tables.change(
                """
                insert into one_time_link (id, person_id, purpose, way, sha256, made_by, made_at, expires_at)
                values (?, ?, 'RESET', 'PAPER', ?, 'matrix', now(), now() + interval '1 hour')""",
                UUID.randomUUID(),
                matter.person(),
                OneTimeLinks.digest(SECRET));
    }
}
