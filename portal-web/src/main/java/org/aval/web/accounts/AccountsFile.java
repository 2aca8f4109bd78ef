package org.aval.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.Consumer;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.AccountRow;
import org.aval.web.registers.ColumnsFile;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;

/** The filtered rows of the register of accounts as a file. */
@WebServlet({"/accounts/register.csv", "/accounts/register.xlsx"})
public class AccountsFile extends ColumnsFile<AccountRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Override
    protected String called() {
        return "accounts.register.file";
    }

    @Override
    protected List<AccountColumn> columns() {
        return List.of(AccountColumn.values());
    }

    @Override
    protected void read(Consumer<AccountRow> reader) {
        register.export(AccountRegisterPage.filter(filters), language.getCode(), reader);
    }
}
