package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountFacts;
import org.aval.domain.accounts.AccountMarks;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.accounts.AccountWish;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.accounts.SeatRole;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Act;
import org.aval.service.files.FileType;
import org.aval.service.files.Upload;
import org.jspecify.annotations.Nullable;

/** Brings accounts in that were there before the portal. */
@Dependent
public class AccountInstallation {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    AccountAddresses addresses;

    @Inject
    AccountKeeping keeping;

    @Inject
    EvidenceKeeping evidence;

    /** What the next account is called. */
    public AccountMarks next() {
        return accounts.next();
    }

    /** An account at an address as people write it. */
    public AccountWish wish(
            String address, @Nullable Platform site, AccountPurpose purpose, Set<Objective> objectives) {
        return new AccountWish(addresses.place(address, site), purpose, objectives, List.of());
    }

    /** Somebody has or had a role on it. */
    public void seat(OfficialAccount account, UUID person, SeatRole role, LocalDate since, @Nullable LocalDate until) {
        em.createNativeQuery(
                        """
                        insert into account_seat (id, official_account_id, person_id, role, since, until)
                        values (gen_random_uuid(), :account, :person, :role, :since, cast(nullif(:until, '') as date))""")
                .setParameter("account", account.getId())
                .setParameter("person", person)
                .setParameter("role", role.name())
                .setParameter("since", since)
                .setParameter("until", until == null ? "" : until.toString())
                .executeUpdate();
    }

    /** Keeps what was seen of an impostor, in words and as a picture. */
    public void sighted(OfficialAccount account, String told, byte[] picture, Act act, AccountFacts facts) {
        keeping.sighted(account, told, act);
        evidence.store(account, Upload.of(picture, Set.of(FileType.PNG)), act, facts);
    }
}
