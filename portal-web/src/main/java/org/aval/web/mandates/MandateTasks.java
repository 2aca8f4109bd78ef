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
        return watching ? watched(waiting) : asked(waiting);
    }

    private Task asked(MandateTask waiting) {
        String key = Texts.key(waiting.step());
        return new Task(
                waiting.due(),
                texts.of(key + ".task", waiting.holder(), waiting.reference()),
                texts.of(key + ".then", waiting.holder(), waiting.due()),
                waiting.step() == MandateStep.CLEAR_INTERESTS
                        ? texts.of("mandates.touched.look")
                        : texts.label(waiting.step()),
                page(waiting));
    }

    /** Communications know that somebody else looks at it again. */
    private Task watched(MandateTask waiting) {
        return new Task(
                waiting.due(),
                texts.of("mandates.touched.task", waiting.holder(), waiting.reference()),
                texts.of("mandates.touched.then", waiting.holder()),
                texts.of("mandates.touched.see"),
                page(waiting));
    }

    private static String page(MandateTask waiting) {
        return "/mandates/mandate?id=" + waiting.id();
    }
}
