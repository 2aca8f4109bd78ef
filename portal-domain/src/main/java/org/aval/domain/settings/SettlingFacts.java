package org.aval.domain.settings;

import java.util.List;
import java.util.Set;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.shared.Role;

/**
 * What there is of an institution at a moment.
 *
 * @param settled did somebody confirm the names, the law, the languages and the hours?
 * @param coloured did it choose its colour?
 * @param parameters how many values of its jurisdiction are there
 * @param units open ones
 * @param people in post
 * @param administrators in post
 * @param withoutPost in post, and in no unit
 * @param held the roles somebody holds today
 * @param charters versions in force, or with a day from which they will be
 * @param campaigns that ask newcomers to sign such a version
 */
public record SettlingFacts(
        boolean settled,
        Jurisdiction jurisdiction,
        boolean cantonKnown,
        String zone,
        boolean coloured,
        int parameters,
        int units,
        int people,
        int administrators,
        int withoutPost,
        Set<Role> held,
        int charters,
        int campaigns) {

    /** The offices without which something in the portal waits for nobody. */
    private static final List<Role> NEEDED = List.of(
            Role.ADMIN,
            Role.HR,
            Role.DG,
            Role.COMMS,
            Role.COMMS_DIRECTOR,
            Role.BRAND,
            Role.LEGAL,
            Role.PRIVACY,
            Role.COI_OFFICER,
            Role.INTEGRITY_OFFICER,
            Role.ETHICS_CHAIR,
            Role.ETHICS_SECRETARY,
            Role.ETHICS_MEMBER,
            Role.POLICY_OWNER,
            Role.POLICY_APPROVER,
            Role.CISO,
            Role.AUDITOR);

    public SettlingFacts {
        held = Set.copyOf(held);
    }

    /** Which of the offices every institution needs is empty. */
    public List<Role> rolesNobodyHolds() {
        return NEEDED.stream().filter(role -> !held.contains(role)).toList();
    }
}
