package org.aval.domain.attestations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a campaign is called, in both languages. */
@Embeddable
public record CampaignName(@Column(nullable = false) String nameFr, @Column(nullable = false) String nameEn)
        implements Serializable {

    private static final int LONGEST = 120;

    public CampaignName {
        nameFr = nameFr.strip();
        nameEn = nameEn.strip();
    }

    /** The name in "fr" or "en". */
    public String in(String language) {
        return "en".equals(language) ? nameEn : nameFr;
    }

    boolean isMissing() {
        return nameFr.isEmpty() || nameEn.isEmpty();
    }

    boolean isTooLong() {
        return Math.max(nameFr.length(), nameEn.length()) > LONGEST;
    }
}
