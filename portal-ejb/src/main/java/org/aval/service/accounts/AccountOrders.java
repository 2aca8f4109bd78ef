package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.accounts.AccountSeat;
import org.aval.domain.accounts.AccountState;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.accounts.SeatFacts;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Verdict;

/**
 * Carries out on an account what was ordered elsewhere, in the transaction of the order. The act is the portal's own and
 * carries no word of why: the readers of an account learn that it is so, and to whom to write.
 */
@Dependent
public class AccountOrders {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    AccountLetters letters;

    /** Somebody has no role on it any more. */
    public void relieve(UUID seat, Act act) {
        AccountSeat held = accounts.seat(seat);
        OfficialAccount account = opening(held.getAccount(), AccountStep.RELIEVE);
        account.relieve(held, act, accounts.of(account, act.by()));
        letters.relieved(account, held, act);
    }

    /** Somebody has the former role again, unless the account is over or another role was given meanwhile. */
    public void giveBack(UUID seat, Act act) {
        AccountSeat former = accounts.seat(seat);
        OfficialAccount account = accounts.any(former.getAccount());
        boolean held = accounts.about(former.getPerson(), account.getId()).held();
        if (held || !AccountStep.APPOINT.opensFrom(account.getState())) {
            return;
        }
        // What it was before: whether the role counts is computed whenever somebody asks, as for every other one.
        SeatFacts asBefore = new SeatFacts(true, true, true, true, false);
        AccountSeat again =
                account.appoint(former.getPerson(), former.getRole(), asBefore, act, accounts.of(account, act.by()));
        em.persist(again);
        em.flush();
        letters.appointed(account, again, act);
    }

    /** Nobody posts there for now. */
    public void restrict(UUID id, Act act) {
        take(opening(id, AccountStep.RESTRICT), AccountStep.RESTRICT, act);
    }

    /** It is open again; what was closed or taken meanwhile stays so. */
    public void lift(UUID id, Act act) {
        OfficialAccount account = accounts.any(id);
        if (account.getState() == AccountState.RESTRICTED) {
            take(account, AccountStep.LIFT, act);
        }
    }

    /**
     * Somebody has no role on it any more.
     *
     * @return false when there was nothing to take any more
     */
    public boolean takeRole(UUID seat, Act act) {
        AccountSeat held = accounts.seat(seat);
        boolean open =
                AccountStep.RELIEVE.opensFrom(accounts.any(held.getAccount()).getState());
        if (open && held.getUntil() == null) {
            relieve(seat, act);
            return true;
        }
        return false;
    }

    /**
     * It is to be closed: what it said is kept and its name parked by those who look after accounts.
     *
     * @return false when it is closed, or about to be
     */
    public boolean close(UUID id, Act act) {
        boolean open = AccountStep.BEGIN_CLOSING.opensFrom(accounts.any(id).getState());
        if (open) {
            take(accounts.any(id), AccountStep.BEGIN_CLOSING, act);
        }
        return open;
    }

    /** It is not to be closed after all; what was closed meanwhile stays closed. */
    public void resume(UUID id, Act act) {
        OfficialAccount account = accounts.any(id);
        if (AccountStep.RESUME.opensFrom(account.getState())) {
            take(account, AccountStep.RESUME, act);
        }
    }

    private OfficialAccount opening(UUID id, AccountStep step) {
        OfficialAccount account = accounts.any(id);
        Verdict.unless(!step.opensFrom(account.getState()), "accounts.wrongState", account.getState())
                .orRefuse();
        return account;
    }

    private void take(OfficialAccount account, AccountStep step, Act act) {
        account.take(step, act, accounts.of(account, act.by()));
        em.flush();
        letters.after(step, account, act);
    }
}
