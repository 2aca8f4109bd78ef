package org.aval.web.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.packs.PackStanding;
import org.aval.service.packs.PackRegister;
import org.aval.service.packs.PackRow;
import org.aval.web.shared.Days;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** A pack that is ready, or that could not be made, stands on the first page of who asked. */
@RequestScoped
class PackTasks implements TaskSource {

    @Inject
    PackRegister register;

    @Inject
    PackTold told;

    @Inject
    Days days;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(PackRow row) {
        String key = row.standing() == PackStanding.FAILED ? "packs.again" : "packs.fetch";
        return new Task(
                days.today(), texts.of(key), told.title(row), texts.of(key + ".verb"), "/packs/pack?id=" + row.id());
    }
}
