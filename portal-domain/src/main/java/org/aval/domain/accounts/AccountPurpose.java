package org.aval.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.aval.domain.shared.Verdict;

/**
 * What an account is for, in the words of who asks for it.
 *
 * @param languages "fr", "en" or both, parted by commas
 * @param hoursPerWeek how much time somebody has for it
 * @param collectsData does it gather what people tell about themselves
 * @param assessmentRef where the privacy assessment is filed, empty when there is none
 */
@Embeddable
public record AccountPurpose(
        @Column(nullable = false) String displayName,
        @Column(nullable = false) String unitCode,
        @Column(nullable = false) String audience,
        @Column(nullable = false) String languages,
        int hoursPerWeek,
        boolean collectsData,
        @Column(nullable = false) String assessmentRef)
        implements Serializable {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_AUDIENCE = 500;
    private static final int LONGEST_REFERENCE = 120;
    private static final int HOURS_OF_A_WEEK = 168;

    /** Does it fit into the register? */
    public Verdict check() {
        return AccountCustody.fits(displayName, LONGEST_NAME)
                .and(() -> AccountCustody.fits(audience, LONGEST_AUDIENCE))
                .and(() -> AccountCustody.fits(assessmentRef, LONGEST_REFERENCE))
                .and(() -> Verdict.unless(hoursPerWeek < 0 || hoursPerWeek > HOURS_OF_A_WEEK, "accounts.hoursMissing"));
    }
}
