package org.aval.web.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.CaseRow;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Cases that wait for the reader stand on their first page, without a word of what they are about. */
@RequestScoped
class CaseTasks implements TaskSource {

    @Inject
    CaseRegister register;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(CaseRow row) {
        return new Task(
                row.dueOn(),
                texts.of("incidents.task", row.reference()),
                texts.of(Texts.key(row.state()) + ".sentence", row.dueOn()),
                texts.of("incidents.task.verb"),
                "/incidents/case?id=" + row.id());
    }
}
