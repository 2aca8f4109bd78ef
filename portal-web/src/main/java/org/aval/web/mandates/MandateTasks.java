package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.mandates.MandateStep;
import org.aval.service.mandates.MandateReader;
import org.aval.service.mandates.MandateTask;
import org.aval.web.shared.Me;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Mandates that wait for somebody stand on that person’s first page. */
@RequestScoped
class MandateTasks implements TaskSource {

    @Inject
    MandateReader reader;

    @Inject
    Texts texts;

    @Inject
    Me me;

    @Override
    public List<Task> tasks() {
        return reader.waiting().stream().map(this::task).toList();
    }

    private Task task(MandateTask waiting) {
        boolean watching = waiting.step() == MandateStep.CLEAR_INTERESTS && !me.is("COI_OFFICER");
        String key = watching ? "mandates.touched" : Texts.key(waiting.step());
        return new Task(
                waiting.due(),
                texts.of(key + ".task", waiting.holder(), waiting.reference()),
                texts.of(key + ".then", waiting.holder(), waiting.due()),
                watching ? texts.of("mandates.touched.see") : texts.label(waiting.step()),
                "/mandates/mandate?id=" + waiting.id());
    }
}
