package org.aval.web.parameters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.shared.Role;
import org.aval.service.parameters.ParameterRegister;
import org.aval.web.shared.SecondPerson;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;

/** Values that wait for a second person stand on that person’s first page. */
@RequestScoped
class ParameterTasks implements TaskSource {

    @Inject
    ParameterRegister register;

    @Inject
    SecondPerson second;

    @Override
    public List<Task> tasks() {
        return second.tasks(
                register::waiting, "parameters.task.", "/settings/parameters", Role.ADMIN, Role.LEGAL, Role.PRIVACY);
    }
}
