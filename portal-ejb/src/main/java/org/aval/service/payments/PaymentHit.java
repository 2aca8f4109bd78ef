package org.aval.service.payments;

import java.util.UUID;
import org.aval.domain.payments.PaymentBasis;

/**
 * A line that could be about somebody.
 *
 * @param namesakes how many others it could be about as well
 */
record PaymentHit(PaymentLine line, UUID person, PaymentBasis basis, int namesakes) {}
