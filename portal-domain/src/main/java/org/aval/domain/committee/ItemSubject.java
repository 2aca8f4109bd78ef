package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks the committee.
 *
 * @param title what it is; the reference for a case, and nothing else
 * @param question what the committee is asked
 * @param expression is somebody's personal expression at stake, so that it is weighed first
 * @param rapporteur the seat that reports on it, null for none
 */
@Embeddable
public record ItemSubject(
        @Column(nullable = false) String title,
        @Column(nullable = false) String question,
        @Column(nullable = false) boolean expression,
        @Column(name = "rapporteur_id") @Nullable UUID rapporteur)
        implements Serializable {

    Verdict verdict() {
        return Verdict.unless(title.isBlank(), "committee.titleMissing")
                .and(() -> Verdict.unless(question.isBlank(), "committee.questionMissing"));
    }
}
