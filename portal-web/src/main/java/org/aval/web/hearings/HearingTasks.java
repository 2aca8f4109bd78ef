package org.aval.web.hearings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.hearings.HearingState;
import org.aval.service.hearings.HearingRegister;
import org.aval.service.hearings.HearingRow;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** What is put to the reader and waits for an answer stands on their first page, without a word of what it is about. */
@RequestScoped
class HearingTasks implements TaskSource {

    @Inject
    HearingRegister register;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.mine().stream()
                .filter(row -> row.state() == HearingState.PUT)
                .map(this::task)
                .toList();
    }

    private Task task(HearingRow row) {
        return new Task(
                row.dueOn(),
                texts.of("hearings.task"),
                texts.of("hearings.task.then", row.dueOn()),
                texts.of("hearings.task.verb"),
                "/hearings/hearing?id=" + row.id());
    }
}
