package org.aval.domain.entry;

import static org.aval.domain.entry.AccountState.LOCKED;
import static org.aval.domain.entry.AccountState.OPEN;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;

/** The life of a local account once its person has come in: locked on a suspicion, opened again when it is lifted. */
public enum AccountStep implements Step<AccountState> {
    LOCK(LOCKED, OPEN),
    UNLOCK(OPEN, LOCKED);

    private final AccountState to;
    private final Set<AccountState> from;

    AccountStep(AccountState to, AccountState from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<AccountState> from() {
        return from;
    }

    @Override
    public AccountState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.ADMIN, Role.HR);
    }
}
