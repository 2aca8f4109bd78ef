package org.aval.web.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.payments.PaymentState;
import org.aval.domain.payments.PaymentStep;
import org.aval.service.payments.PaymentQuestionDesk;
import org.aval.service.payments.PaymentQuestionRow;
import org.aval.web.shared.Answered;

/** interests/paid.xhtml: what public files could tell about the reader, who says whose it is. */
@Named("paidPage")
@RequestScoped
public class PaidPage {

    @Inject
    PaymentQuestionDesk desk;

    private List<PaymentQuestionRow> rows;

    /** Before the page is written. */
    public void load() {
        rows = desk.mine();
    }

    public List<PaymentQuestionRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** How many the reader has not answered. */
    public long getWaiting() {
        return getRows().stream()
                .filter(row -> row.state() == PaymentState.ASKED)
                .count();
    }

    /** Could the reader still answer, or answer otherwise, in this way? */
    public boolean opens(PaymentQuestionRow row, String answer) {
        return PaymentStep.valueOf(answer).opensFrom(row.state());
    }

    @Answered("payments.owned")
    public void own(PaymentQuestionRow row) {
        answer(row, PaymentStep.OWN);
    }

    @Answered("payments.saidDeclared")
    public void sayDeclared(PaymentQuestionRow row) {
        answer(row, PaymentStep.SAY_DECLARED);
    }

    @Answered("payments.denied")
    public void deny(PaymentQuestionRow row) {
        answer(row, PaymentStep.DENY);
    }

    private void answer(PaymentQuestionRow row, PaymentStep step) {
        rows = null; // what is shown next is read afresh, whatever comes of the step
        desk.answer(row.id(), row.version(), step);
    }
}
