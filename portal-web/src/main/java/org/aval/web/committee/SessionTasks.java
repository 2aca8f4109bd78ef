package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.committee.SessionRegister;
import org.aval.service.committee.SessionRow;
import org.aval.web.shared.Days;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Sessions that wait for the reader stand on the first page. */
@RequestScoped
class SessionTasks implements TaskSource {

    @Inject
    SessionRegister register;

    @Inject
    Texts texts;

    @Inject
    Days days;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(SessionRow row) {
        return new Task(
                days.day(row.startsAt()),
                texts.of("committee.session.task", row.reference()),
                texts.label(row.state()),
                texts.of("committee.session.task.verb"),
                "/committee/session?id=" + row.id());
    }
}
