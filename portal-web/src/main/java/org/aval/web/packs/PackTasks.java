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
        boolean failed = row.standing() == PackStanding.FAILED;
        return new Task(
                days.today(),
                texts.of(failed ? "packs.again" : "packs.fetch"),
                told.title(row),
                texts.of(failed ? "packs.again.verb" : "packs.fetch.verb"),
                "/packs/pack?id=" + row.id());
    }
}
