package org.aval.domain.accounts;

import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;

/** Who opens the record of an account: the offices around accounts, who asked for it, who leads them, who looks after it. */
final class AccountReaders {

    private static final Set<Role> OFFICES = EnumSet.of(
            Role.COMMS,
            Role.COMMS_DIRECTOR,
            Role.BRAND,
            Role.LEGAL,
            Role.PRIVACY,
            Role.CISO,
            Role.DG,
            Role.COI_OFFICER,
            Role.AUDITOR);

    private AccountReaders() {}

    static Verdict verdict(Actor reader, AccountTrail trail, AccountFacts facts) {
        boolean office = OFFICES.stream().anyMatch(reader::is);
        boolean concerned =
                reader.person().equals(trail.getRequestedBy()) || facts.leadsRequester() || facts.holdsSeat();
        return Verdict.unless(!office && !concerned, "accounts.unknown");
    }
}
