package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aval.domain.accounts.AccountWish;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Parameters;

/** Brings accounts that nobody asked for into the register: one that somebody came across, or a whole file. */
@Dependent
class FoundAccounts {

    @Inject
    Accounts accounts;

    @Inject
    AccountKeeping keeping;

    @Inject
    Parameters parameters;

    /** It was found, and has a month to be put in order. */
    OfficialAccount discover(AccountWish wish, Act act) {
        OfficialAccount account = OfficialAccount.discover(
                accounts.next(),
                wish,
                act.effectiveOn().plusDays(parameters.number("accountRegulariseDays")),
                act,
                accounts.of(wish));
        keeping.keep(account);
        wish.administrators().forEach(person -> keeping.name(account, person, act));
        return account;
    }
}
