package org.aval.web.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.payments.PaymentQuestionDesk;
import org.aval.service.payments.PaymentWaiting;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;
import org.aval.web.shared.Texts;

/** Lines of public files that could be about somebody stand on that person’s first page until they are answered. */
@RequestScoped
class PaymentTasks implements TaskSource {

    @Inject
    PaymentQuestionDesk desk;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks() {
        return desk.waiting().stream().map(this::task).toList();
    }

    private Task task(PaymentWaiting waiting) {
        return new Task(
                waiting.answerBy(),
                texts.of("payments.task", waiting.lines()),
                texts.of("payments.task.then", waiting.answerBy()),
                texts.of("payments.task.verb"),
                "/interests/paid");
    }
}
