package org.aval.web.accounts;

import java.util.function.Function;
import org.aval.service.accounts.AccountRow;
import org.aval.web.registers.RegisterColumn;
import org.aval.web.registers.Showing;

/** The columns of the register of accounts. */
public enum AccountColumn implements RegisterColumn<AccountRow> {
    NAME(Showing.ALWAYS, AccountRow::name),
    STANDING(Showing.AT_FIRST, AccountRow::standing),
    PLATFORM(Showing.AT_FIRST, AccountRow::platform),
    HANDLE(Showing.ON_REQUEST, AccountRow::handle),
    ADDRESS(Showing.ON_REQUEST, AccountRow::address),
    UNIT(Showing.AT_FIRST, AccountRow::unit),
    HANDS(Showing.AT_FIRST, AccountRow::fit),
    LAST_POST(Showing.AT_FIRST, AccountRow::lastPostOn),
    REVIEWED(Showing.ON_REQUEST, AccountRow::reviewedOn),
    REFERENCE(Showing.ON_REQUEST, AccountRow::reference);

    private final Showing showing;
    private final Function<AccountRow, Object> value;

    AccountColumn(Showing showing, Function<AccountRow, Object> value) {
        this.showing = showing;
        this.value = value;
    }

    @Override
    public Showing showing() {
        return showing;
    }

    @Override
    public Object of(AccountRow row) {
        return value.apply(row);
    }
}
