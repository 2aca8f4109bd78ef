package org.aval.web.secrecy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.secrecy.IdentityRegister;
import org.aval.service.secrecy.OpeningRow;
import org.aval.web.shared.Days;
import org.aval.web.shared.Me;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Somebody asked for the name of a reporter: the other office answers. */
@RequestScoped
class OpeningTasks implements TaskSource {

    @Inject
    IdentityRegister register;

    @Inject
    Texts texts;

    @Inject
    Me me;

    @Inject
    Days days;

    @Override
    public List<Task> tasks() {
        boolean office = me.is("PRIVACY") || me.is("ETHICS_SECRETARY") || me.is("INTEGRITY_OFFICER");
        return office ? register.waiting().stream().map(this::task).toList() : List.of();
    }

    private Task task(OpeningRow row) {
        return new Task(
                days.day(row.askedAt()),
                texts.of("secrecy.task", row.reference()),
                texts.of("secrecy.task.what"),
                texts.of("secrecy.task.verb"),
                "/secrecy/identity?id=" + row.id());
    }
}
