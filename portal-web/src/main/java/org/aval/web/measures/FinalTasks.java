package org.aval.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aval.domain.measures.FinalState;
import org.aval.service.measures.FinalRegister;
import org.aval.service.measures.FinalRow;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Measures that somebody sees to, or looks at again, stand on their first page, without a name. */
@RequestScoped
class FinalTasks implements TaskSource {

    @Inject
    FinalRegister register;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(FinalRow row) {
        boolean done = row.state() == FinalState.DONE;
        String key = done ? "measures.task.CHECK" : "measures.task.ORDERED";
        LocalDate due = done ? Objects.requireNonNullElse(row.checkOn(), row.dueOn()) : row.dueOn();
        return new Task(
                due,
                texts.of(key, texts.label(row.kind())),
                texts.of(key + ".then", due),
                texts.of(key + ".verb"),
                "/measures/final?id=" + row.id());
    }
}
