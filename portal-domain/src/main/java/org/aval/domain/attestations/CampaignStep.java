package org.aval.domain.attestations;

import static org.aval.domain.attestations.CampaignState.CANCELLED;
import static org.aval.domain.attestations.CampaignState.CLOSED;
import static org.aval.domain.attestations.CampaignState.DRAFT;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a campaign; which of these offices decides depends on its kind. */
public enum CampaignStep implements Step<CampaignState> {
    PREPARE(DRAFT),
    OPEN(CampaignState.OPEN, DRAFT),
    CLOSE(CLOSED, CampaignState.OPEN),
    CANCEL(CANCELLED, DRAFT, CampaignState.OPEN);

    private static final Set<Role> OFFICES =
            Set.of(Role.SYSTEM, Role.HR, Role.POLICY_OWNER, Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR);

    private final CampaignState to;
    private final Set<CampaignState> from;

    CampaignStep(CampaignState to, CampaignState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Set<CampaignState> from() {
        return from;
    }

    @Override
    public @Nullable CampaignState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return OFFICES;
    }
}
