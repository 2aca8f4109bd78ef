package org.aval.domain.logos;

import java.time.LocalDate;
import java.util.UUID;

/**
 * By what a use is known and answered.
 *
 * @param guide the rules of use the asker accepted
 * @param answerBy the day by which there is an answer
 */
public record LogoMarks(UUID id, String reference, int guide, LocalDate answerBy) {

    static final LogoMarks NONE = new LogoMarks(new UUID(0, 0), "", 1, LocalDate.MAX);
}
