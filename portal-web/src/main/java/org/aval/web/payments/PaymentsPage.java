package org.aval.web.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.aval.domain.payments.PaymentShape;
import org.aval.service.payments.PaymentColumn;
import org.aval.service.payments.PaymentDesk;
import org.aval.service.payments.PaymentRun;
import org.aval.web.shared.Answered;

/** interests/payments.xhtml: public files of payments are handed in, and how far each was read. */
@Named("paymentsPage")
@RequestScoped
public class PaymentsPage {

    @Inject
    PaymentDesk desk;

    @Inject
    HttpServletRequest request;

    private List<PaymentRun> runs;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        runs = desk.list();
    }

    public List<PaymentRun> getRuns() {
        if (runs == null) {
            load();
        }
        return runs;
    }

    /** Is one of them being read? */
    public boolean isReading() {
        return getRuns().stream().anyMatch(run -> run.state().isOpen());
    }

    /** What is wrong with the file that was just sent; empty when nothing is. */
    public String getProblem() {
        Object problem = request.getAttribute(PaymentUpload.PROBLEM);
        return problem == null ? "" : problem.toString();
    }

    /** The kinds of files that are understood. */
    public List<PaymentShape> getShapes() {
        return List.of(PaymentShape.values());
    }

    /** The headings a file of a kind must have. */
    public String headings(PaymentShape shape) {
        return String.join(
                ", ",
                Arrays.stream(PaymentColumn.values())
                        .map(column -> column.headings(shape))
                        .filter(heads -> !heads.isEmpty())
                        .map(heads -> heads.get(0))
                        .toList());
    }

    /** Reads no further. */
    @Answered("payments.stopped")
    public void stop(PaymentRun run) {
        runs = null; // what is shown next is read afresh, whatever comes of the step
        desk.stop(run.id());
    }
}
