package org.aval.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.aval.service.privacy.PrivacyRegister;
import org.aval.service.privacy.TrackRow;
import org.aval.web.shared.Days;
import org.aval.web.shared.Me;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Legal questions that wait for the privacy officer, without a word of what they are about. */
@RequestScoped
class PrivacyTasks implements TaskSource {

    @Inject
    PrivacyRegister register;

    @Inject
    PrivacyWords words;

    @Inject
    Texts texts;

    @Inject
    Me me;

    @Inject
    Days days;

    @Override
    public List<Task> tasks() {
        return me.is("PRIVACY") ? register.waiting().stream().map(this::task).toList() : List.of();
    }

    private Task task(TrackRow row) {
        Instant due = Objects.requireNonNullElse(row.clock().due(), row.clock().awareAt());
        return new Task(
                days.day(due),
                texts.of("privacy.task", row.reference()),
                words.clock(row).label(),
                texts.of("privacy.task.verb"),
                "/privacy/assessment?id=" + row.incident());
    }
}
