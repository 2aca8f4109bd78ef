package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.shared.Role;
import org.aval.service.charters.CharterRegister;
import org.aval.web.shared.SecondPerson;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;

/** What waits in the workshop stands on the first page of each who may do it: approvals, confirmations, reviews. */
@RequestScoped
class CharterTasks implements TaskSource {

    private static final String REGISTER = "/charters/register";

    @Inject
    CharterRegister register;

    @Inject
    SecondPerson second;

    @Override
    public List<Task> tasks() {
        return Stream.of(
                        second.tasks(
                                register::toApprove,
                                "charters.task.approve.",
                                REGISTER + "?stage=IN_APPROVAL",
                                Role.POLICY_APPROVER),
                        second.tasks(
                                register::toConfirm,
                                "charters.task.confirm.",
                                REGISTER + "?stage=IN_FORCE",
                                Role.POLICY_APPROVER),
                        second.tasks(
                                register::toReview,
                                "charters.task.review.",
                                REGISTER + "?stage=IN_FORCE",
                                Role.POLICY_OWNER))
                .flatMap(List::stream)
                .toList();
    }
}
