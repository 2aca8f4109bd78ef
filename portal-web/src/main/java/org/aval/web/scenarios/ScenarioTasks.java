package org.aval.web.scenarios;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.scenarios.ScenarioState;
import org.aval.service.scenarios.ScenarioRegister;
import org.aval.service.scenarios.ScenarioRow;
import org.aval.web.shared.Days;
import org.aval.web.shared.Me;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** A scenario that waits for a second look, or for who answers for the charter, stands on their first page. */
@RequestScoped
class ScenarioTasks implements TaskSource {

    @Inject
    ScenarioRegister register;

    @Inject
    Me me;

    @Inject
    Days days;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return me.is("PRIVACY") || me.is("POLICY_OWNER")
                ? register.waiting().stream().map(this::task).toList()
                : List.of();
    }

    private Task task(ScenarioRow row) {
        return row.state() == ScenarioState.PROPOSED
                ? task(row, "scenarios.look", texts.of("scenarios.look.then"), texts.of("scenarios.look.verb"))
                : task(row, "scenarios.use", texts.of("scenarios.use.then"), texts.of("scenarios.use.verb"));
    }

    private Task task(ScenarioRow row, String what, String then, String verb) {
        return new Task(days.today(), texts.of(what), then, verb, "/scenarios/scenario?id=" + row.id());
    }
}
