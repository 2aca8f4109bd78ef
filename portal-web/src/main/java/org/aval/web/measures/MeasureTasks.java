package org.aval.web.measures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aval.service.measures.InterimRow;
import org.aval.service.measures.MeasureRegister;
import org.aval.service.shared.InstitutionDesk;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Interim measures that wait for the chair stand on the first page, without a name. */
@RequestScoped
class MeasureTasks implements TaskSource {

    @Inject
    MeasureRegister register;

    @Inject
    InstitutionDesk institution;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(InterimRow row) {
        String key = "measures.task." + row.state();
        LocalDate due = Objects.requireNonNullElse(row.untilOn(), institution.today());
        return new Task(
                due,
                texts.of(key),
                texts.of(key + ".then", due),
                texts.of(key + ".verb"),
                "/measures/interim?id=" + row.id());
    }
}
