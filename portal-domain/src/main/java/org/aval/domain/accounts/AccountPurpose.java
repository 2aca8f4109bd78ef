package org.aval.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

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
        implements Serializable {}
