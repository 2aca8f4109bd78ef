package org.aval.web.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.service.payments.PaymentQuestionDesk;
import org.aval.service.payments.PaymentQuestionRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;

/** interests/unanswered.xhtml: lines of public files whose time to answer is over. */
@Named("unansweredPage")
@RequestScoped
public class UnansweredPage {

    @Inject
    PaymentQuestionDesk desk;

    @Inject
    Filters filters;

    private Page<PaymentQuestionRow> page;

    public Page<PaymentQuestionRow> getPage() {
        if (page == null) {
            page = desk.ripe(filters.page());
        }
        return page;
    }
}
