package org.aval.web.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.shared.Role;
import org.aval.service.publications.PublicationRegister;
import org.aval.web.shared.SecondPerson;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;

/** Publications that wait for a reading stand on the first page of who gives it. */
@RequestScoped
class PublicationTasks implements TaskSource {

    @Inject
    PublicationRegister register;

    @Inject
    SecondPerson second;

    @Override
    public List<Task> tasks() {
        return second.tasks(
                register::waiting,
                "publications.task.",
                "/publications/register?state=SUBMITTED",
                Role.COMMS,
                Role.COMMS_DIRECTOR,
                Role.LEGAL,
                Role.ETHICS_CHAIR);
    }
}
