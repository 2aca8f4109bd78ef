package org.aval.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.accounts.AccountStep;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.AccountWaiting;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Accounts that wait for somebody stand on that person’s first page. */
@RequestScoped
class AccountTasks implements TaskSource {

    @Inject
    AccountRegister register;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(AccountWaiting waiting) {
        return new Task(
                waiting.step() == AccountStep.ROTATE ? waiting.since().plusDays(1) : waiting.since(),
                texts.of(Texts.key(waiting.step()) + ".task", waiting.name()),
                texts.of(Texts.key(waiting.step()) + ".then"),
                texts.label(waiting.step()),
                "/accounts/account?id=" + waiting.id());
    }
}
