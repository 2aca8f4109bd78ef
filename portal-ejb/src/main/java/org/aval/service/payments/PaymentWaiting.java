package org.aval.service.payments;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Lines somebody has not answered.
 *
 * @param answerBy the day from which the officer sees the first of them
 */
public record PaymentWaiting(int lines, LocalDate answerBy) implements Serializable {}
