package org.aval.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.accounts.AccountStanding;
import org.aval.domain.channels.Platform;
import org.aval.service.accounts.AccountFilter;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.AccountRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** accounts/register.xhtml: the official accounts, those that were found, those that only pretend. */
@Named("accountRegisterPage")
@RequestScoped
public class AccountRegisterPage {

    @Inject
    AccountRegister register;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Options options;

    private Page<AccountRow> page;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        page = register.list(filter(filters), filters.page(), language.getCode());
    }

    public Page<AccountRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<AccountColumn> getColumns() {
        return List.of(AccountColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    public List<Option> getStandings() {
        return options.filter(AccountStanding.class);
    }

    /** Where the institution can have an account. */
    public List<Option> getPlatforms() {
        return options.filter(options.choices(Platform.class).stream()
                .filter(option -> Platform.valueOf(option.value()).hasAccounts())
                .toList());
    }

    /** What the address narrows the register by. */
    static AccountFilter filter(Filters filters) {
        return new AccountFilter(
                filters.choice("platform", Platform.class),
                filters.choice("standing", AccountStanding.class),
                filters.choice("unit"),
                filters.words("words"));
    }
}
