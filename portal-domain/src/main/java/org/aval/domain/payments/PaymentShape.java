package org.aval.domain.payments;

/** Which headings a public file of payments has. */
public enum PaymentShape {
    /** The French register of benefits that health companies declare, as it is handed out; in euros. */
    TRANSPARENCE("EUR"),
    /** The register of payments of the United States, as it is handed out; in dollars. */
    OPEN_PAYMENTS("USD"),
    /** Plain headings, for the files of other countries and of associations: each line tells its currency. */
    GENERIC("");

    private final String currency;

    PaymentShape(String currency) {
        this.currency = currency;
    }

    /** The currency of every amount, empty when each line tells its own. */
    public String currency() {
        return currency;
    }
}
