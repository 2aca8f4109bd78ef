package org.aval.service.payments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.aval.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A line of a public file, as it tells it.
 *
 * @param line where it stands in the file
 * @param currency empty without an amount
 * @param register the number in the professional register, empty when it is not told
 */
public record PaymentLine(
        int line,
        String payer,
        String nature,
        @Nullable BigDecimal amount,
        String currency,
        @Nullable LocalDate paidOn,
        String firstName,
        String lastName,
        String profession,
        String town,
        String register) {

    /** The same payment in another file has the same mark, wherever it stands there. */
    String mark() {
        String told = String.join(
                "\u001f",
                payer,
                nature,
                amount == null ? "" : amount.stripTrailingZeros().toPlainString(),
                currency,
                String.valueOf(paidOn),
                firstName,
                lastName,
                register);
        return Sha256.of(told.toUpperCase(Locale.ROOT));
    }

    /** Both names, by which lines about the same name are looked up once. */
    String name() {
        return firstName + "\u001f" + lastName;
    }
}
