package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.shared.Role;
import org.aval.service.people.RoleRegister;
import org.aval.web.shared.SecondPerson;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;

/** Roles that wait for a second person stand on that person’s first page. */
@RequestScoped
class RoleTasks implements TaskSource {

    @Inject
    RoleRegister register;

    @Inject
    SecondPerson second;

    @Override
    public List<Task> tasks() {
        return second.tasks(
                register::waiting,
                "people.roles.task.",
                "/people/roles?standing=PROPOSED",
                Role.ADMIN,
                Role.HR,
                Role.DG);
    }
}
