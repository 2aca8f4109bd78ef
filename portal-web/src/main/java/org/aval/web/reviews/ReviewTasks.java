package org.aval.web.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.reviews.ReviewRegister;
import org.aval.service.reviews.WaitingReview;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Reviews that wait for a panel stand on the secretary's first page, without a name. */
@RequestScoped
class ReviewTasks implements TaskSource {

    @Inject
    ReviewRegister register;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return register.waiting().stream().map(this::task).toList();
    }

    private Task task(WaitingReview one) {
        return new Task(
                one.dueOn(),
                texts.of("reviews.task"),
                texts.of("reviews.task.then", one.dueOn()),
                texts.of("reviews.task.verb"),
                "/reviews/case?id=" + one.incident());
    }
}
