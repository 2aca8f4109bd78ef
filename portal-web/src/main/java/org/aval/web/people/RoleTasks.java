package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.people.RoleRegister;
import org.aval.service.shared.Waiting;
import org.aval.web.shared.Me;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Roles that wait for a second person stand on that person’s first page. */
@RequestScoped
class RoleTasks implements TaskSource {

    @Inject
    RoleRegister register;

    @Inject
    Me me;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        if (Stream.of("ADMIN", "HR", "DG").noneMatch(me::is)) {
            return List.of();
        }
        Waiting waiting = register.waiting();
        return waiting.since() == null
                ? List.of()
                : List.of(new Task(
                        waiting.since(),
                        texts.of("people.roles.task", waiting.many()),
                        texts.of("people.roles.task.then"),
                        texts.of("people.roles.task.verb"),
                        "/people/roles?standing=PROPOSED"));
    }
}
