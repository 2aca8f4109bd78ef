package org.aval.service.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.accounts.AccountFacts;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;

/** The register of official accounts: for the offices around them; anybody reads those they asked for or look after. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class AccountRegister {

    private static final List<Role> OFFICES = List.of(
            Role.COMMS, Role.COMMS_DIRECTOR, Role.BRAND, Role.LEGAL, Role.PRIVACY, Role.CISO, Role.DG, Role.AUDITOR);

    @Inject
    Acts acts;

    @Inject
    Accounts accounts;

    @Inject
    AccountRows rows;

    @Inject
    AccountRecords records;

    @Inject
    AccountQueue queue;

    @Inject
    TakedownLetter takedown;

    /** One page of accounts, by name. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "BRAND", "LEGAL", "PRIVACY", "CISO", "DG", "AUDITOR"})
    public Page<AccountRow> list(AccountFilter filter, PageRequest request, String language) {
        return rows.page(filter, request, AccountRecords.weighs(office()), language);
    }

    /** All filtered rows, one by one, for a file. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "BRAND", "LEGAL", "PRIVACY", "CISO", "DG", "AUDITOR"})
    @Command
    public void export(AccountFilter filter, String language, Consumer<AccountRow> reader) {
        office();
        rows.each(filter, language, reader);
    }

    /** One account. @throws Refusal to whom it does not concern, in the words of one that does not exist */
    public AccountRecord read(UUID id, String language) {
        OfficialAccount account = accounts.any(id);
        Actor reader = acts.now("").by();
        AccountFacts facts = accounts.of(account, reader);
        account.mayRead(reader, facts).orRefuse();
        return records.of(account, facts, reader, language);
    }

    /** The accounts the caller asked for, or has a role on. */
    public List<AccountRow> mine(String language) {
        return rows.of(acts.now("").by().person(), language);
    }

    /** What waits for the caller, the longest first. */
    public List<AccountWaiting> waiting() {
        return queue.of(acts.now("").by());
    }

    /** The letter by which a platform is asked to remove an impostor, to be pasted into its form. */
    @RolesAllowed({"COMMS", "COMMS_DIRECTOR", "LEGAL"})
    public String takedown(UUID id, String language) {
        OfficialAccount account = accounts.any(id);
        Act act = acts.now("");
        AccountFacts facts = accounts.of(account, act.by());
        account.mayRead(act.by(), facts).orRefuse();
        if (!AccountStep.ASK_TAKEDOWN.opensFrom(account.getState())
                && !AccountStep.CONFIRM_TAKEDOWN.opensFrom(account.getState())) {
            throw new Refusal("accounts.wrongState", account.getState());
        }
        return takedown.write(account, language);
    }

    private Actor office() {
        Actor reader = acts.now("").by();
        if (OFFICES.stream().noneMatch(reader::is)) {
            throw new Refusal("accounts.notForYou");
        }
        return reader;
    }
}
