package org.aval.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.settings.FirstStepsDesk;
import org.aval.web.shared.Days;
import org.aval.web.shared.Rail;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** As long as the institution has not moved in, whoever settles it finds the way on the first page. */
@RequestScoped
class SettlingTasks implements TaskSource {

    @Inject
    FirstStepsDesk desk;

    @Inject
    Rail rail;

    @Inject
    Days days;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        if (!rail.opens("settings")) {
            return List.of();
        }
        var lines = desk.list();
        long left = lines.stream().filter(line -> !line.done()).count();
        return left == 0
                ? List.of()
                : List.of(new Task(
                        days.today(),
                        texts.of("settings.task"),
                        texts.of("settings.sum.todo", left, lines.size()),
                        texts.of("settings.task.verb"),
                        "/settings/overview"));
    }
}
