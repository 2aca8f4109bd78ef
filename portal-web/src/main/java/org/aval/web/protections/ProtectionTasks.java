package org.aval.web.protections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.protections.ProtectionRegister;
import org.aval.service.protections.ProtectionWaiting;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Whom the desk asks today, and what was hinted at, stands on its first page, without a name. */
@RequestScoped
class ProtectionTasks implements TaskSource {

    @Inject
    ProtectionRegister register;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(ProtectionWaiting one) {
        String key = "protections.task." + (one.hint() ? "hint" : "ask");
        return new Task(
                one.dueOn(),
                texts.of(key),
                texts.of(key + ".then", one.dueOn()),
                texts.of(key + ".verb"),
                "/protections/case?id=" + one.incident());
    }
}
