package org.aval.domain.interests;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the jurisdiction says about declarations.
 *
 * @param template the form it is filled in by
 * @param validityMonths how long one stands
 * @param lookbackMonths how far back it reaches
 * @param answerDays how long the declarant has to answer a question
 * @param minor up to which yearly amount something passes
 */
public record DeclarationLaw(String template, int validityMonths, int lookbackMonths, int answerDays, BigDecimal minor)
        implements Serializable {}
