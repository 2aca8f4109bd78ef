package org.aval.service.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aval.domain.entry.LocalAccount;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Human resources and the administrators close an account on a suspicion, and open it again. */
@Stateless
@RolesAllowed({"HR", "ADMIN"})
public class AccountDesk {

    @Inject
    Acts acts;

    @Inject
    Accounts accounts;

    @Inject
    EntryLetters letters;

    /** How one person gets in. @throws Refusal when there is no such person */
    public AccountStanding standing(UUID person) {
        return accounts.standing(person, office("").by());
    }

    /** Nobody gets in with it from now on; links on their way open nothing, and whoever is in is out at the next page. */
    @Command
    public void lock(UUID person, int version, String reason) {
        Act act = office(reason);
        accounts.alone();
        LocalAccount account = accounts.fresh(person, version);
        account.lock(act, accounts.otherKeys(person));
        accounts.leave(person);
        letters.locked(account);
    }

    /** Its person gets in again. */
    @Command
    public void unlock(UUID person, int version, String reason) {
        Act act = office(reason);
        LocalAccount account = accounts.fresh(person, version);
        account.unlock(act, accounts.otherKeys(person));
        letters.unlocked(account);
    }

    /** The session remembers the roles of the sign-in; what counts is who holds the office now. */
    private Act office(String reason) {
        Act act = acts.now(reason);
        if (!act.by().is(Role.HR) && !act.by().is(Role.ADMIN)) {
            throw new EJBAccessException("neither human resources nor the administrator any more");
        }
        return act;
    }
}
