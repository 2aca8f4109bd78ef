package org.aval.web.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.consents.ConsentRegister;
import org.aval.service.consents.ConsentWaiting;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** What shows somebody who does not agree any more stands on the first page of who takes it down. */
@RequestScoped
class ConsentTasks implements TaskSource {

    @Inject
    ConsentRegister register;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(ConsentWaiting waiting) {
        return new Task(
                waiting.due(),
                texts.of("consents.task", waiting.what()),
                texts.of(waiting.withdrawn() ? "consents.task.withdrawn" : "consents.task.over", waiting.reference()),
                texts.of("consents.task.verb"),
                "/consents/removal?id=" + waiting.id() + "&use=" + waiting.use());
    }
}
