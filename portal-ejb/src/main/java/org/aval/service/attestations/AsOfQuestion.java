package org.aval.service.attestations;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which text bound somebody on a day?
 *
 * @param number the person's staff number, empty for the one who asks
 * @param day the day in question, in the institution's time zone
 * @param known the day at whose end the answer was known (decision 4): what was written later is left out
 */
public record AsOfQuestion(String number, LocalDate day, LocalDate known) implements Serializable {}
