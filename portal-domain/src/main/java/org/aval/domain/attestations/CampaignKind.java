package org.aval.domain.attestations;

import java.util.Set;
import org.aval.domain.shared.Role;

/** Why people are asked to sign (specification B2). */
public enum CampaignKind {
    ONBOARDING(Role.HR, Role.POLICY_OWNER),
    NEW_VERSION(Role.HR, Role.POLICY_OWNER),
    ANNUAL(Role.HR, Role.POLICY_OWNER),
    /** After an incident: nobody outside the committee's office hears of it (ruling 1). */
    REMEDIAL(Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR),
    ROLE(Role.HR, Role.POLICY_OWNER);

    private final Set<Role> offices;

    CampaignKind(Role... offices) {
        this.offices = Set.of(offices);
    }

    /** Who decides about campaigns of this kind. */
    public Set<Role> offices() {
        return offices;
    }
}
