package org.aval.domain.logos;

import static org.aval.domain.logos.LogoState.AMENDMENT_REQUIRED;
import static org.aval.domain.logos.LogoState.APPROVED;
import static org.aval.domain.logos.LogoState.APPROVED_WITH_CONDITIONS;
import static org.aval.domain.logos.LogoState.BRAND_REVIEW;
import static org.aval.domain.logos.LogoState.COMPLETED;
import static org.aval.domain.logos.LogoState.LEGAL_REVIEW;
import static org.aval.domain.logos.LogoState.REJECTED;
import static org.aval.domain.logos.LogoState.REVOKED;
import static org.aval.domain.logos.LogoState.SUBMITTED;
import static org.aval.domain.logos.LogoState.WITHDRAWN;
import static org.aval.domain.shared.Role.BRAND;
import static org.aval.domain.shared.Role.COI_OFFICER;
import static org.aval.domain.shared.Role.COMMS_DIRECTOR;
import static org.aval.domain.shared.Role.DG;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.LEGAL;
import static org.aval.domain.shared.Role.SYSTEM;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a use of a mark (specification B5). That it begins and ends follows from its days. */
public enum LogoStep implements Step<LogoState> {
    SUBMIT(SUBMITTED, Set.of(EMPLOYEE)),
    TAKE_UP(BRAND_REVIEW, Set.of(BRAND, COMMS_DIRECTOR), SUBMITTED),
    REFER(LEGAL_REVIEW, Set.of(BRAND, COMMS_DIRECTOR), BRAND_REVIEW),
    CLEAR_LEGAL(null, Set.of(LEGAL), LEGAL_REVIEW),
    CLEAR_INTEREST(
            null, Set.of(COI_OFFICER), SUBMITTED, BRAND_REVIEW, LEGAL_REVIEW, APPROVED, APPROVED_WITH_CONDITIONS),
    BRING_PERMISSION(null, Set.of(EMPLOYEE), SUBMITTED, BRAND_REVIEW, LEGAL_REVIEW, AMENDMENT_REQUIRED),
    APPROVE(APPROVED, Set.of(BRAND, COMMS_DIRECTOR, DG), BRAND_REVIEW, LEGAL_REVIEW),
    APPROVE_WITH_CONDITIONS(APPROVED_WITH_CONDITIONS, Set.of(BRAND, COMMS_DIRECTOR, DG), BRAND_REVIEW, LEGAL_REVIEW),
    REJECT(REJECTED, Set.of(BRAND, COMMS_DIRECTOR, DG), BRAND_REVIEW, LEGAL_REVIEW),
    WITHDRAW(WITHDRAWN, Set.of(EMPLOYEE), SUBMITTED, BRAND_REVIEW, LEGAL_REVIEW, AMENDMENT_REQUIRED),
    GOOD_TO_PRINT(null, Set.of(EMPLOYEE), APPROVED, APPROVED_WITH_CONDITIONS),
    REQUIRE_AMENDMENT(AMENDMENT_REQUIRED, Set.of(BRAND, COMMS_DIRECTOR), APPROVED, APPROVED_WITH_CONDITIONS),
    AMEND(SUBMITTED, Set.of(EMPLOYEE), APPROVED, APPROVED_WITH_CONDITIONS, AMENDMENT_REQUIRED),
    HAND_OVER(
            null,
            Set.of(BRAND, COMMS_DIRECTOR),
            SUBMITTED,
            BRAND_REVIEW,
            LEGAL_REVIEW,
            APPROVED,
            APPROVED_WITH_CONDITIONS,
            AMENDMENT_REQUIRED),
    REVOKE(REVOKED, Set.of(SYSTEM, COMMS_DIRECTOR), APPROVED, APPROVED_WITH_CONDITIONS, AMENDMENT_REQUIRED),
    RESTORE(APPROVED, Set.of(SYSTEM), REVOKED),
    RESTORE_WITH_CONDITIONS(APPROVED_WITH_CONDITIONS, Set.of(SYSTEM), REVOKED),
    COMPLETE(COMPLETED, Set.of(EMPLOYEE), APPROVED, APPROVED_WITH_CONDITIONS);

    private final @Nullable LogoState to;
    private final Set<Role> by;
    private final Set<LogoState> from;

    LogoStep(@Nullable LogoState to, Set<Role> by, LogoState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<LogoState> from() {
        return from;
    }

    @Override
    public @Nullable LogoState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    /** Is it for who asked, whatever their office? */
    public boolean isForRequester() {
        return by.contains(Role.EMPLOYEE) && this != SUBMIT;
    }

    /** Does it decide about the use? */
    public boolean isDecision() {
        return this == APPROVE || this == APPROVE_WITH_CONDITIONS || this == REJECT;
    }

    /** Does nobody take it without saying why? */
    public boolean isExplained() {
        return this == REJECT || this == REVOKE || this == REQUIRE_AMENDMENT || this == HAND_OVER;
    }
}
