package org.aval.service.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountClosure;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountFacts;
import org.aval.domain.accounts.AccountPlace;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.accounts.AccountSeat;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.AccountWish;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.accounts.SeatRole;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/** Where accounts are asked for, opened, kept in good hands and closed; where those that nobody asked for are reported. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class OfficialAccountDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Accounts accounts;

    @Inject
    AccountAddresses addresses;

    @Inject
    AccountLetters letters;

    @Inject
    AccountKeeping keeping;

    @Inject
    FoundAccounts found;

    /** What a pasted address turns out to be, before anything is kept. */
    public Recognised recognise(String address, @Nullable Platform site) {
        acts.now(""); // in post at this moment, whatever the session remembers
        try {
            AccountPlace place = addresses.place(address, site);
            return new Recognised(place, addresses.whose(place, new UUID(0, 0)).verdict());
        } catch (Refusal no) {
            return new Recognised(null, no.verdict());
        }
    }

    /** A unit asks for an account; the manager signs next. */
    @Command
    public UUID request(AccountRequest asked) {
        keeping.alone();
        Act act = acts.now("");
        AccountWish wish = wish(asked);
        OfficialAccount account = OfficialAccount.request(accounts.next(), wish, act, accounts.of(wish));
        keeping.keep(account);
        asked.administrators().forEach(person -> keeping.name(account, person, act));
        letters.toEndorse(account, act);
        return account.getId();
    }

    /** Communications found an account that nobody asked for. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public UUID discover(AccountRequest seen, String where) {
        keeping.alone();
        Act act = acts.now(where);
        return found.discover(wish(seen), act).getId();
    }

    /** Somebody pretends to be us: what was seen is kept at once. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "LEGAL"})
    @Command
    public UUID impostor(AccountRequest seen, String told) {
        keeping.alone();
        Act act = acts.now(told);
        AccountWish wish = wish(seen);
        OfficialAccount account = OfficialAccount.impostor(accounts.next(), wish, act, accounts.of(wish));
        keeping.keep(account);
        keeping.sighted(account, told, act);
        return account.getId();
    }

    /** Takes a step that needs no more than a reason: approve, restrict, check, review. */
    @Command
    public void take(UUID id, int version, AccountStep step, String reason) {
        OfficialAccount account = accounts.fresh(id, version);
        Act act = acts.now(reason);
        AccountFacts facts = accounts.of(account, act.by());
        account.mayRead(act.by(), facts).orRefuse();
        account.take(step, act, facts);
        letters.after(step, account, act);
    }

    /** Closed for good; its name goes on the watch list. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void close(UUID id, int version, AccountClosure closure, String reason) {
        OfficialAccount account = accounts.fresh(id, version);
        Act act = acts.now(reason);
        account.close(closure, act, accounts.of(account, act.by()));
        keeping.retire(account, account.getPlace(), false, act);
        keeping.emptySeats(account, act);
        letters.after(AccountStep.CLOSE, account, act);
    }

    /** Somebody gets a role on it. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void appoint(UUID id, int version, UUID person, SeatRole role, String reason) {
        OfficialAccount account = accounts.fresh(id, version);
        Act act = acts.now(reason);
        AccountSeat seat =
                account.appoint(person, role, accounts.about(person, id), act, accounts.of(account, act.by()));
        em.persist(seat);
        em.flush();
        letters.appointed(account, seat, act);
    }

    /** Somebody has no role on it any more. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void relieve(UUID id, int version, UUID seat, String reason) {
        OfficialAccount account = accounts.fresh(id, version);
        Act act = acts.now(reason);
        AccountSeat held = accounts.seat(seat);
        account.relieve(held, act, accounts.of(account, act.by()));
        letters.relieved(account, held, act);
    }

    /** Writes anew what is known of it. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void describe(UUID id, int version, AccountPurpose purpose, AccountCustody custody, Set<Objective> aims) {
        OfficialAccount account = accounts.fresh(id, version);
        Act act = acts.now("");
        account.describe(purpose, custody, aims, act, accounts.of(account, act.by()));
    }

    /** It is called otherwise from now on; the former name goes on the watch list. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
    @Command
    public void rename(UUID id, int version, String address, String reason) {
        keeping.alone();
        OfficialAccount account = accounts.fresh(id, version);
        Act act = acts.now(reason);
        Platform own = account.getPlace().platform();
        AccountPlace other = addresses.place(address, AccountAddresses.isSite(own) ? own : null);
        AccountPlace former = account.rename(other, act, accounts.of(account, act.by(), other));
        keeping.retire(account, former, true, act);
        letters.after(AccountStep.RENAME, account, act);
    }

    private AccountWish wish(AccountRequest asked) {
        return new AccountWish(
                addresses.place(asked.address(), asked.site()),
                asked.purpose(),
                asked.objectives(),
                asked.administrators());
    }
}
