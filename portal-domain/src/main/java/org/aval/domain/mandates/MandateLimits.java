package org.aval.domain.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the holder may do beside speaking, and under which reservations.
 *
 * @param publiclyListed does the holder agree to be named on the public list
 * @param mediaTrainedOn the day of the last training to speak to the press
 * @param disclosureFr the sentence the holder says or adds, in French; empty for none
 */
@Embeddable
public record MandateLimits(
        @Enumerated(EnumType.STRING) PreApproval preApproval,
        boolean mayReply,
        boolean mayUseLogo,
        boolean paidByThirdParty,
        boolean maySubDelegate,
        boolean publiclyListed,
        @Column(nullable = false) String conditions,
        int hoursPerWeek,
        @Nullable LocalDate mediaTrainedOn,
        @Column(nullable = false) String disclosureFr,
        @Column(nullable = false) String disclosureEn)
        implements Serializable {

    public MandateLimits {
        conditions = conditions.strip();
        disclosureFr = disclosureFr.strip();
        disclosureEn = disclosureEn.strip();
    }

    /** The sentence to say in "fr" or "en"; empty for none. */
    public String disclosure(String language) {
        return "en".equals(language) ? disclosureEn : disclosureFr;
    }
}
