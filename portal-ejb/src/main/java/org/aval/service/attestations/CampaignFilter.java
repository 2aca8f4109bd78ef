package org.aval.service.attestations;

import java.io.Serializable;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignState;
import org.jspecify.annotations.Nullable;

/** What a reader of the register of campaigns narrows it by; null asks nothing. */
public record CampaignFilter(@Nullable CampaignState state, @Nullable CampaignKind kind, @Nullable String words)
        implements Serializable {

    public static final CampaignFilter ALL = new CampaignFilter(null, null, null);

    public boolean isSet() {
        return state != null || kind != null || words != null;
    }
}
