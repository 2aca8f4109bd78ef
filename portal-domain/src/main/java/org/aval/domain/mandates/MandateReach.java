package org.aval.domain.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * For whom, as what, to what end and how far somebody speaks.
 *
 * @param unit the code of the unit, when it is for one
 * @param titleToUse the title under which the holder speaks
 * @param everyTopic every topic but those left out
 * @param everyChannel every platform and medium
 */
@Embeddable
public record MandateReach(
        @Enumerated(EnumType.STRING) Represented represented,
        @Column(name = "unit_code") @Nullable String unit,
        @Column(nullable = false) String titleToUse,
        @Column(nullable = false) String purpose,
        @Enumerated(EnumType.STRING) MessageLevel messageLevel,
        @Column(nullable = false) String territory,
        boolean everyTopic,
        boolean everyChannel)
        implements Serializable {

    public MandateReach {
        titleToUse = titleToUse.strip();
        purpose = purpose.strip();
        territory = territory.strip();
    }
}
