package org.aval.service.payments;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.aval.domain.payments.PaymentStep;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;

/**
 * What the page of a question shows.
 *
 * @param own is it asked of the reader
 */
public record PaymentQuestionRecord(
        PaymentQuestionRow row, boolean own, Map<PaymentStep, Verdict> verdicts, List<TimelineLine> timeline)
        implements Serializable {

    /** May the reader take this step? */
    public Verdict verdict(PaymentStep step) {
        return verdicts.getOrDefault(step, Verdict.refused("payments.notYours"));
    }
}
