package org.aval.web.interests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.interests.DeclarationDuty;
import org.aval.service.interests.DeclarationReader;
import org.aval.service.interests.DeclarationTask;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Declarations that wait for somebody stand on that person’s first page. */
@RequestScoped
class InterestTasks implements TaskSource {

    @Inject
    DeclarationReader reader;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return reader.waiting().stream().map(this::task).toList();
    }

    private Task task(DeclarationTask waiting) {
        String key = Texts.key(waiting.duty());
        return new Task(
                waiting.due(),
                texts.of(key + ".task", waiting.reference(), waiting.name(), waiting.due()),
                texts.of(key + ".then", waiting.reference(), waiting.name(), waiting.due()),
                texts.label(waiting.duty()),
                to(waiting));
    }

    private static String to(DeclarationTask waiting) {
        boolean writes = waiting.duty() == DeclarationDuty.GO_ON || waiting.duty() == DeclarationDuty.ANSWER;
        return waiting.id() == null
                ? "/interests/declare"
                : (writes ? "/interests/declare?id=" : "/interests/declaration?id=") + waiting.id();
    }
}
