package org.aval.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.attestations.OfficeDuties;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;

/** What waits for the reader's offices in the attestations. */
@RequestScoped
class OfficeTasks implements TaskSource {

    @Inject
    OfficeDuties duties;

    @Inject
    HomeWords words;

    @Override
    public List<Task> tasks() {
        return duties.list().stream().map(words::task).toList();
    }
}
