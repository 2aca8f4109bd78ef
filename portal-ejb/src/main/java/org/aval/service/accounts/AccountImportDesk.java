package org.aval.service.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/**
 * Where Communications bring in the accounts that were there before the portal, from one file: each row as an account
 * that was found and is being put in order. What is wrong is said row by row, and then nothing of the file enters.
 */
@Stateless
@RolesAllowed({"COMMS", "COMMS_DIRECTOR"})
public class AccountImportDesk {

    @Inject
    Acts acts;

    @Inject
    Accounts accounts;

    @Inject
    AccountImports imports;

    @Inject
    AccountKeeping keeping;

    @Inject
    FoundAccounts found;

    /** What a file would bring in, row by row, with what is wrong; nothing is kept. */
    public List<AccountImportRow> check(byte[] file) {
        return imports.judge(file, office("").by()).stream()
                .map(AccountImports.Judged::row)
                .toList();
    }

    /**
     * Brings in a whole file, or nothing of it.
     *
     * @param origin where the list comes from; it stands in the history of each account
     * @return how many accounts
     */
    @Command
    public int bringIn(byte[] file, String origin) {
        keeping.alone();
        Act act = office(origin);
        Verdict.unless(!act.isExplained(), "accounts.import.originMissing").orRefuse();
        List<AccountImports.Judged> rows = imports.judge(file, act.by());
        long wrong = rows.stream().filter(row -> !row.verdict().granted()).count();
        if (wrong > 0) {
            throw new Refusal("accounts.import.wrongRows", wrong);
        }
        rows.forEach(row -> bringIn(row, act));
        return rows.size();
    }

    private void bringIn(AccountImports.Judged row, Act act) {
        OfficialAccount account = found.discover(Objects.requireNonNull(row.wish()), act);
        account.take(AccountStep.REGULARISE, act, accounts.of(account, act.by()));
        if (!row.custody().equals(AccountCustody.UNKNOWN)) {
            account.describe(
                    account.getPurpose(), row.custody(), account.getObjectives(), act, accounts.of(account, act.by()));
        }
    }

    private Act office(String motive) {
        Act act = acts.now(motive);
        Verdict.unless(!act.by().is(Role.COMMS) && !act.by().is(Role.COMMS_DIRECTOR), "accounts.notForYou")
                .orRefuse();
        return act;
    }
}
