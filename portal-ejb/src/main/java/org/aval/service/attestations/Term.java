package org.aval.service.attestations;

import java.time.LocalDate;

/**
 * By when somebody signs.
 *
 * @param dueOn the last day to sign in good time
 * @param hardLimitOn the day after which the person's rights stop
 */
record Term(LocalDate dueOn, LocalDate hardLimitOn) {}
