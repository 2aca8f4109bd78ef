package org.aval.web.secrecy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.secrecy.OpeningState;
import org.aval.service.secrecy.EmergencyRegister;
import org.aval.service.secrecy.EmergencyRow;
import org.aval.web.shared.Days;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Somebody asks another office to open a case with them; or a case that is the reader's was opened so. */
@RequestScoped
class EmergencyTasks implements TaskSource {

    @Inject
    EmergencyRegister register;

    @Inject
    EmergencyWords words;

    @Inject
    Texts texts;

    @Inject
    Days days;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(EmergencyRow row) {
        boolean asked = row.state() == OpeningState.ASKED;
        return new Task(
                days.day(row.askedAt()),
                texts.of(asked ? "secrecy.emergency.task" : "secrecy.emergency.opened", row.reference()),
                asked ? texts.of("secrecy.emergency.task.what", row.person()) : words.people(row),
                texts.of(asked ? "secrecy.task.verb" : "secrecy.emergency.opened.verb"),
                "/secrecy/emergency?id=" + row.id());
    }
}
