package org.aval.domain.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What the person agreed to, besides media and platforms.
 *
 * @param purpose one, and no other
 * @param territory where it may be seen, empty for anywhere
 * @param restrictions what they asked for, empty for nothing
 */
@Embeddable
public record ConsentScope(
        @Column(nullable = false) String purpose,
        @Column(nullable = false) String territory,
        @Column(nullable = false) String restrictions,
        boolean nameMayAppear,
        boolean faceVisible)
        implements Serializable {

    public ConsentScope {
        purpose = purpose.strip();
        territory = territory.strip();
        restrictions = restrictions.strip();
    }
}
