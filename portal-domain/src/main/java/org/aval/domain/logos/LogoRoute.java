package org.aval.domain.logos;

import java.util.List;
import org.aval.domain.shared.Role;

/** Who decides about a use, by what it is. The second stands in where the first asked. */
public enum LogoRoute {
    INTERNAL(Role.BRAND, Role.COMMS_DIRECTOR),
    EXTERNAL(Role.COMMS_DIRECTOR, Role.DG),
    COMMERCIAL(Role.DG);

    private final List<Role> deciders;

    LogoRoute(Role... deciders) {
        this.deciders = List.of(deciders);
    }

    /** Those who decide, the usual one first. */
    public List<Role> deciders() {
        return deciders;
    }

    static LogoRoute of(PartnerKind partner, LogoStakes stakes) {
        if (partner.isCommercial() || stakes.paid()) {
            return COMMERCIAL;
        }
        return partner == PartnerKind.INTERNAL && !stakes.takesPosition() ? INTERNAL : EXTERNAL;
    }

    static boolean needsLegal(PartnerKind partner, LogoStakes stakes) {
        return of(partner, stakes) == COMMERCIAL || stakes.takesPosition() || partner.isConvinced();
    }
}
