package org.aval.service.logos;

import java.io.Serializable;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.logos.PartnerKind;
import org.jspecify.annotations.Nullable;

/** What a reader of the register of uses narrows it by. */
public record LogoFilter(
        @Nullable LogoStanding standing,
        @Nullable LogoPurpose purpose,
        @Nullable PartnerKind partnerKind,
        @Nullable String words)
        implements Serializable {

    public static final LogoFilter ALL = new LogoFilter(null, null, null, null);

    public boolean isSet() {
        return standing != null || purpose != null || partnerKind != null || words != null;
    }
}
