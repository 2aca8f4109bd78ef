package org.aval.domain.attestations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;

/**
 * How a campaign judges the knowledge check.
 *
 * @param passMark percent of right answers, 1 to 100
 * @param triesBeforePause failed tries after which a pause begins
 * @param pauseHours length of the pause, in hours
 */
@Embeddable
public record QuizRules(
        @Column(nullable = false) int passMark,
        @Column(nullable = false) int triesBeforePause,
        @Column(nullable = false) int pauseHours)
        implements Serializable {

    /** What specification B2 proposes: four right answers in five, a day's pause after three failures. */
    public static final QuizRules USUAL = new QuizRules(80, 3, 24);

    public Duration pause() {
        return Duration.ofHours(pauseHours);
    }
}
