package org.aval.web.parameters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.parameters.ParameterRegister;
import org.aval.service.shared.Waiting;
import org.aval.web.shared.Me;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Values that wait for a second person stand on that person’s first page. */
@RequestScoped
class ParameterTasks implements TaskSource {

    @Inject
    ParameterRegister register;

    @Inject
    Me me;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        if (Stream.of("ADMIN", "LEGAL", "PRIVACY").noneMatch(me::is)) {
            return List.of();
        }
        Waiting waiting = register.waiting();
        return waiting.since() == null
                ? List.of()
                : List.of(new Task(
                        waiting.since(),
                        texts.of("parameters.task", waiting.many()),
                        texts.of("parameters.task.then"),
                        texts.of("parameters.task.verb"),
                        "/settings/parameters"));
    }
}
