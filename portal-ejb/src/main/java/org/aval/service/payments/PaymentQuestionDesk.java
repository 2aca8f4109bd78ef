package org.aval.service.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aval.domain.payments.PaymentStep;
import org.aval.domain.shared.Act;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;

/**
 * Lines of public files that could be about somebody: each person sees and answers their own, the officer for interests
 * those whose time is over.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PaymentQuestionDesk {

    @Inject
    Acts acts;

    @Inject
    PaymentQuestions questions;

    /** The caller's own, those without an answer first. */
    public List<PaymentQuestionRow> mine() {
        return questions.of(acts.now("").by().person());
    }

    /** What the caller has not answered; nothing when there is nothing. */
    public List<PaymentWaiting> waiting() {
        return questions.waiting(acts.now("").by().person());
    }

    /** The caller says whose it is: OWN, SAY_DECLARED or DENY. */
    @Command
    public void answer(UUID id, int version, PaymentStep answer) {
        questions.fresh(id, version).answer(answer, acts.now(""));
    }

    /** What nobody answered or declared in time, the oldest first. */
    @RolesAllowed("COI_OFFICER")
    public Page<PaymentQuestionRow> ripe(PageRequest request) {
        Act act = PaymentOfficers.officer(acts.now(""));
        return questions.ripe(act.by().person(), act.effectiveOn(), request);
    }

    /** One question: for the person it could be about, and for the officer once its time is over. */
    public PaymentQuestionRecord read(UUID id) {
        Act act = acts.now("");
        return questions.record(id, act.by(), act.effectiveOn());
    }

    /** The officer settles one, with a reason. */
    @RolesAllowed("COI_OFFICER")
    @Command
    public void close(UUID id, int version, String reason) {
        questions.fresh(id, version).close(acts.now(reason), questions.patience());
    }
}
