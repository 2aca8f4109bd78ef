package org.aval.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is put to the vote.
 *
 * @param wording the decision as it would stand
 * @param finding for a case: what the committee would find
 */
@Embeddable
public record Proposal(
        @Column(name = "proposal", nullable = false) String wording,
        @Enumerated(EnumType.STRING) @Nullable Finding finding)
        implements Serializable {

    public static final Proposal NONE = new Proposal("", null);
}
