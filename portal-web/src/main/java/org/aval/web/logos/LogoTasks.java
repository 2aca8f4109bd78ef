package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.logos.LogoRegister;
import org.aval.service.logos.LogoWaiting;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Uses of marks that wait for somebody stand on that person’s first page. */
@RequestScoped
class LogoTasks implements TaskSource {

    @Inject
    LogoRegister register;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(LogoWaiting waiting) {
        return new Task(
                waiting.due(),
                texts.of(Texts.key(waiting.step()) + ".task", waiting.title()),
                texts.of(Texts.key(waiting.step()) + ".then"),
                texts.label(waiting.step()),
                "/logos/use?id=" + waiting.id());
    }
}
