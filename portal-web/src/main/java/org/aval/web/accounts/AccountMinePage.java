package org.aval.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.AccountRow;
import org.aval.web.shared.Language;

/** accounts/mine.xhtml: the accounts the reader asked for or looks after, and the way to the others. */
@Named("accountMinePage")
@RequestScoped
public class AccountMinePage {

    @Inject
    AccountRegister register;

    @Inject
    Language language;

    private List<AccountRow> rows;

    public List<AccountRow> getRows() {
        if (rows == null) {
            rows = register.mine(language.getCode());
        }
        return rows;
    }
}
