package org.aval.service.charters;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;

/** Who prepares the institution's texts, and who reads what is being prepared. */
public final class Workshop {

    private static final Set<Role> READERS =
            EnumSet.of(Role.POLICY_OWNER, Role.POLICY_APPROVER, Role.LEGAL, Role.PRIVACY, Role.AUDITOR);

    private Workshop() {}

    /** Does this reader see texts that are being prepared? */
    public static boolean opensTo(Actor reader) {
        return READERS.stream().anyMatch(reader::is);
    }

    /** For a reader of the workshop only. @throws Refusal in the words of a text that does not exist */
    static Actor reader(Actor reader) {
        if (!opensTo(reader)) {
            throw new Refusal("charters.unknownVersion");
        }
        return reader;
    }
}
