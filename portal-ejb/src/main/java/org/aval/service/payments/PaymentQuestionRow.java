package org.aval.service.payments;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.payments.PaymentBasis;
import org.aval.domain.payments.PaymentState;
import org.jspecify.annotations.Nullable;

/**
 * A question with the line it is about.
 *
 * @param name of the person asked
 * @param declared what this person's declaration calls the company, empty when it names none of its group
 */
public record PaymentQuestionRow(
        UUID id,
        int version,
        PaymentState state,
        PaymentBasis basis,
        int namesakes,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        String payer,
        String nature,
        @Nullable BigDecimal amount,
        String currency,
        @Nullable LocalDate paidOn,
        String told,
        String fileName,
        UUID person,
        String name,
        String declared)
        implements Serializable {}
