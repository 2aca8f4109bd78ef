package org.aval.domain.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a consent came to its end before its last day, if it did.
 *
 * @param withdrawnOn since when the person does not agree any more
 * @param annulledOn when it was found that it had been recorded by mistake: it counted on no day
 * @param removeBy by when nothing shows the person any more
 * @param held is it kept as proof, however long ago it ended
 */
@Embeddable
public record ConsentEnd(
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate annulledOn,
        @Nullable LocalDate removeBy,
        @Column(nullable = false) boolean held)
        implements Serializable {

    static final ConsentEnd NONE = new ConsentEnd(null, null, null, false);

    ConsentEnd withdrawn(LocalDate day, LocalDate by) {
        return new ConsentEnd(day, null, by, held);
    }

    ConsentEnd annulled(LocalDate day, LocalDate by) {
        return new ConsentEnd(null, day, by, held);
    }

    ConsentEnd held(boolean kept) {
        return new ConsentEnd(withdrawnOn, annulledOn, removeBy, kept);
    }
}
