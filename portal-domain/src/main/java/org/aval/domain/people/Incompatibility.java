package org.aval.domain.people;

import static org.aval.domain.shared.Role.ADMIN;
import static org.aval.domain.shared.Role.AUDITOR;
import static org.aval.domain.shared.Role.BRAND;
import static org.aval.domain.shared.Role.COI_OFFICER;
import static org.aval.domain.shared.Role.COMMS;
import static org.aval.domain.shared.Role.COMMS_DIRECTOR;
import static org.aval.domain.shared.Role.DG;
import static org.aval.domain.shared.Role.EMPLOYEE;
import static org.aval.domain.shared.Role.ETHICS_CHAIR;
import static org.aval.domain.shared.Role.ETHICS_MEMBER;
import static org.aval.domain.shared.Role.ETHICS_SECRETARY;
import static org.aval.domain.shared.Role.HR;
import static org.aval.domain.shared.Role.INTEGRITY_OFFICER;
import static org.aval.domain.shared.Role.LEGAL;
import static org.aval.domain.shared.Role.MANAGER;
import static org.aval.domain.shared.Role.PRIVACY;
import static org.aval.domain.shared.Role.SYSTEM;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aval.domain.shared.Role;

/**
 * The separation of duties, readable as a table: roles that one person never holds at the same time, and why. It says
 * what column "must never" of specification B0.1 forbids to whoever holds a role. What the same column forbids on one
 * record (one's own declaration, both hands on one version of a charter) is a rule of that record, not of the roles.
 */
public enum Incompatibility {
    /** The privacy officer advises the committee and never votes in it. */
    PRIVACY_NEVER_VOTES(EnumSet.of(PRIVACY), EnumSet.of(ETHICS_CHAIR, ETHICS_MEMBER)),
    /** The secretary keeps the files and the minutes, and never votes. */
    SECRETARY_NEVER_VOTES(EnumSet.of(ETHICS_SECRETARY), EnumSet.of(ETHICS_CHAIR, ETHICS_MEMBER)),
    /** Who keeps the machines reads neither cases nor declarations; the way in is break-glass, by two people. */
    ADMIN_READS_NO_CASE(
            EnumSet.of(ADMIN),
            EnumSet.of(COI_OFFICER, ETHICS_SECRETARY, ETHICS_CHAIR, ETHICS_MEMBER, PRIVACY, INTEGRITY_OFFICER)),
    /** Human resources never learn who reported. */
    HR_NEVER_KNOWS_WHO_REPORTED(EnumSet.of(HR), EnumSet.of(ETHICS_SECRETARY, INTEGRITY_OFFICER)),
    /** Who gives the opinion on a mandate does not grant it. */
    OPINION_IS_NOT_DECISION(EnumSet.of(COMMS), EnumSet.of(COMMS_DIRECTOR, DG)),
    /** A commercial use of the mark takes the brand manager and the legal counsel: two people. */
    BRAND_NEEDS_COUNSEL(EnumSet.of(BRAND), EnumSet.of(LEGAL)),
    /** Who checks does nothing that is to be checked. */
    AUDITOR_ONLY_READS(EnumSet.of(AUDITOR), EnumSet.complementOf(EnumSet.of(AUDITOR, EMPLOYEE, MANAGER, SYSTEM)));

    private final Set<Role> ones;
    private final Set<Role> others;

    Incompatibility(Set<Role> ones, Set<Role> others) {
        this.ones = ones;
        this.others = others;
    }

    /** Why one person may not hold both, empty when they may. */
    public static Optional<Incompatibility> between(Role one, Role other) {
        return Arrays.stream(values())
                .filter(rule -> rule.forbids(one, other) || rule.forbids(other, one))
                .findFirst();
    }

    private boolean forbids(Role one, Role other) {
        return ones.contains(one) && others.contains(other);
    }
}
