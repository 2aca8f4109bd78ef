package org.aval.stories;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountClosure;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.SeatRole;
import org.aval.domain.channels.Objective;
import org.aval.service.accounts.AccountFilter;
import org.aval.service.accounts.AccountImportDesk;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.AccountRequest;
import org.aval.service.accounts.AccountRound;
import org.aval.service.accounts.AccountRow;
import org.aval.service.accounts.ImpostorEvidence;
import org.aval.service.accounts.OfficialAccountDesk;
import org.aval.service.accounts.PublicAccounts;
import org.aval.service.shared.PageRequest;

/** Accounts: one that the matrix's person asks for, one that was found in her hands, one that pretends. */
final class AccountDoors {

    private static final AccountPurpose PURPOSE =
            new AccountPurpose("Urgence Val-Boréal", "URG", "La région", "fr", 3, false, "");
    private static final String ADDRESS = "https://www.instagram.com/urgence.vb";

    /** The smallest picture there is. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    private final OfficialAccountDesk desk = Beans.find(OfficialAccountDesk.class);
    private final AccountRegister register = Beans.find(AccountRegister.class);
    private final PublicAccounts open = Beans.find(PublicAccounts.class);
    private UUID account;

    private AccountDoors() {}

    static void into(Doors doors) {
        AccountDoors here = new AccountDoors();
        here.reading(doors);
        here.asking(doors);
        here.importing(doors);
        here.evidence(doors);
        here.keeping(doors);
        here.open(doors);
    }

    private void reading(Doors doors) {
        doors.asks("AccountRegister.list", () -> register.list(AccountFilter.ALL, PageRequest.FIRST, "fr"));
        doors.asks(
                "AccountRegister.export",
                () -> Doors.<AccountRow>rows(rows -> register.export(AccountFilter.ALL, "fr", rows)));
        doors.asks("AccountRegister.read", this::asked, () -> register.read(account, "fr"));
        doors.asks("AccountRegister.mine", this::asked, () -> register.mine("fr"));
        doors.asks("AccountRegister.waiting", this::asked, register::waiting);
        doors.asks("AccountRegister.takedown", this::pretending, () -> register.takedown(account, "fr"));
    }

    private void asking(Doors doors) {
        doors.asks("OfficialAccountDesk.recognise", () -> desk.recognise(ADDRESS, null));
        doors.asks("OfficialAccountDesk.request", () -> desk.request(request()));
        doors.asks("OfficialAccountDesk.discover", () -> desk.discover(request(), "Trouvé par une recherche"));
        doors.asks("OfficialAccountDesk.impostor", () -> desk.impostor(request(), "Notre logo, un lien de don"));
        doors.does("OfficialAccountDesk.take", this::asked, () -> desk.take(account, 0, AccountStep.ENDORSE, ""));
    }

    private void importing(Doors doors) {
        AccountImportDesk inventory = Beans.find(AccountImportDesk.class);
        byte[] file = ("Adresse,Nom,Unité,Buts\n" + ADDRESS + ",Urgence,URG,EVENTS\n").getBytes(StandardCharsets.UTF_8);
        doors.asks("AccountImportDesk.check", () -> inventory.check(file));
        doors.asks("AccountImportDesk.bringIn", () -> inventory.bringIn(file, "Inventaire des services"));
    }

    private void evidence(Doors doors) {
        ImpostorEvidence evidence = Beans.find(ImpostorEvidence.class);
        doors.does("ImpostorEvidence.store", this::pretending, () -> evidence.store(account, version(), PIXEL));
        doors.asks("ImpostorEvidence.read", this::shown, () -> evidence.read(account, 1));
    }

    private void shown() {
        pretending();
        CallerKind.OWNER.surely(() -> {
            Beans.find(ImpostorEvidence.class).store(account, version(), PIXEL);
            return account;
        });
    }

    private void keeping(Doors doors) {
        doors.does(
                "OfficialAccountDesk.close",
                this::found,
                () -> desk.close(account, version(), new AccountClosure(true, true, true), "Personne n’en veut"));
        doors.does(
                "OfficialAccountDesk.appoint",
                this::found,
                () -> desk.appoint(account, version(), person("VB10012"), SeatRole.ADMIN, ""));
        doors.does(
                "OfficialAccountDesk.relieve",
                this::found,
                () -> desk.relieve(account, version(), seat(), "Autre poste"));
        doors.does(
                "OfficialAccountDesk.describe",
                this::found,
                () -> desk.describe(
                        account, version(), PURPOSE, AccountCustody.UNKNOWN, Set.of(Objective.PUBLIC_INFORMATION)));
        doors.does(
                "OfficialAccountDesk.rename",
                this::putInOrder,
                () -> desk.rename(account, version(), "https://www.instagram.com/urgence.nouveau", "Nouveau nom"));
    }

    private void open(Doors doors) {
        doors.asks("PublicAccounts.isShown", open::isShown);
        doors.asks("PublicAccounts.all", open::all);
        doors.asks("PublicAccounts.former", AccountDoors::renamed, open::former);
        doors.asks("PublicAccounts.find", () -> open.find(ADDRESS));
        doors.does("AccountRound.tell", Beans.find(AccountRound.class)::tell);
    }

    private void asked() {
        account = CallerKind.PERSON.surely(() -> desk.request(request()));
    }

    private void found() {
        account = CallerKind.OWNER.surely(() -> desk.discover(request(), "Trouvé par une recherche"));
    }

    private void putInOrder() {
        found();
        CallerKind.OWNER.surely(() -> {
            desk.take(account, version(), AccountStep.REGULARISE, "");
            return account;
        });
    }

    private static void renamed() {
        UUID ours = Tables.id("select id from official_account where reference = 'ACC-001'");
        int seen = Integer.parseInt(Tables.value("select version::text from official_account where id = ?", ours));
        CallerKind.OWNER.surely(() -> {
            Beans.find(OfficialAccountDesk.class)
                    .rename(ours, seen, "https://www.facebook.com/CHUValBorealOfficiel", "Nouveau nom");
            return ours;
        });
    }

    private void pretending() {
        account = CallerKind.OWNER.surely(() -> desk.impostor(request(), "Notre logo, un lien de don"));
    }

    private static AccountRequest request() {
        return new AccountRequest(
                ADDRESS,
                null,
                PURPOSE,
                Set.of(Objective.PUBLIC_INFORMATION),
                List.of(person(CallerKind.PERSON.staffNo())));
    }

    private int version() {
        return Integer.parseInt(Tables.value("select version::text from official_account where id = ?", account));
    }

    private UUID seat() {
        return Tables.id("select id from account_seat where official_account_id = ?", account);
    }

    private static UUID person(String staffNo) {
        return Tables.id("select id from person where staff_no = ?", staffNo);
    }
}
