package org.aval.domain.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aval.domain.shared.Role;

/** Which roles are given to people, and which of them take two people to give. */
public final class GrantedRoles {

    private static final Set<Role> FROM_THE_POST = EnumSet.of(Role.EMPLOYEE, Role.MANAGER, Role.SYSTEM);

    private static final Set<Role> SENSITIVE = EnumSet.of(
            Role.ADMIN,
            Role.PRIVACY,
            Role.ETHICS_SECRETARY,
            Role.ETHICS_CHAIR,
            Role.INTEGRITY_OFFICER,
            Role.COI_OFFICER,
            Role.DG);

    private static final Set<Role> DECLARED = EnumSet.of(Role.BRAND, Role.COMMS_DIRECTOR, Role.POLICY_APPROVER);

    private GrantedRoles() {}

    /** The roles somebody can be given, in the order of the specification. */
    public static List<Role> all() {
        return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(FROM_THE_POST)));
    }

    /** Does it follow from the post, so that nobody gives it? */
    public static boolean followsFromPost(Role role) {
        return FROM_THE_POST.contains(role);
    }

    /** Does it decide where interests weigh, so that who holds it has declared theirs? */
    public static boolean asksForDeclaration(Role role) {
        return DECLARED.contains(role);
    }

    /** Does it open what is most secret or most powerful, so that one person proposes it and another confirms it? */
    public static boolean isSensitive(Role role) {
        return SENSITIVE.contains(role);
    }
}
