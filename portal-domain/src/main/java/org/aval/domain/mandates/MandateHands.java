package org.aval.domain.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Through whose hands a mandate went.
 *
 * @param approvedBy who agreed for the unit
 * @param reviewedBy who gave Communications' opinion
 * @param grantor who answers for it now; null when the board gave it, before there was a portal
 * @param grantedAs the power by which it was granted
 */
@Embeddable
public record MandateHands(
        @Column(name = "requested_by", nullable = false) UUID requestedBy,
        @Column(name = "approved_by") @Nullable UUID approvedBy,
        @Column(name = "reviewed_by") @Nullable UUID reviewedBy,
        @Column(name = "grantor_id") @Nullable UUID grantor,
        @Enumerated(EnumType.STRING) @Nullable Role grantedAs)
        implements Serializable {

    static MandateHands asked(UUID by) {
        return new MandateHands(by, null, null, null, null);
    }

    MandateHands approved(@Nullable UUID by) {
        return new MandateHands(requestedBy, by, reviewedBy, grantor, grantedAs);
    }

    MandateHands reviewed(@Nullable UUID by) {
        return new MandateHands(requestedBy, approvedBy, by, grantor, grantedAs);
    }

    MandateHands granted(@Nullable UUID by, Role as) {
        return new MandateHands(requestedBy, approvedBy, reviewedBy, by, as);
    }
}
