package org.aval.web.matches;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.matches.MatchDesk;
import org.aval.web.shared.Days;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Matches that nobody has said anything of stand on the first page of the officer for interests. */
@RequestScoped
class MatchTasks implements TaskSource {

    @Inject
    MatchDesk desk;

    @Inject
    Days days;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        int waiting = desk.waiting();
        return waiting == 0
                ? List.of()
                : List.of(new Task(
                        days.today(),
                        texts.of("matches.task", waiting),
                        texts.of("matches.task.then"),
                        texts.of("matches.task.verb"),
                        "/interests/matches?standing=PROPOSED"));
    }
}
