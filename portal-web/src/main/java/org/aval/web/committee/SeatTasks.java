package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.committee.CommitteeRegister;
import org.aval.service.committee.SeatWaiting;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Seats that wait for the reader stand on the first page. */
@RequestScoped
class SeatTasks implements TaskSource {

    @Inject
    CommitteeRegister register;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(SeatWaiting waiting) {
        String key = "committee.task." + waiting.step();
        return new Task(
                waiting.since(),
                texts.of(key, waiting.name()),
                texts.of(key + ".then", waiting.since()),
                texts.of(key + ".verb"),
                "/committee/seat?id=" + waiting.id());
    }
}
