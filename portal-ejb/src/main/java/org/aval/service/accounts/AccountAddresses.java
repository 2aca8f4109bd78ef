package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.accounts.AccountPlace;
import org.aval.domain.accounts.AddressStanding;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.policies.platforms.AccountAddress;
import org.aval.policies.platforms.AddressBook;
import org.aval.policies.platforms.AddressFault;
import org.aval.policies.platforms.RefusedAddressException;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Reads pasted addresses, and asks the register whether they are free. */
@Dependent
class AccountAddresses {

    private static final String WHOSE =
            """
            select f.found, f.reference from (
                select case when a.state = 'CLOSED' then 'RETIRED' else 'TAKEN' end as found, a.reference,
                       case when a.state = 'CLOSED' then 2 else 1 end as rank
                  from official_account a
                 where a.platform = :platform and a.handle_key = :key and a.state not in ('REJECTED', 'TAKEN_DOWN')
                   and a.id <> :id
                union all
                select 'RETIRED', a.reference, 2
                  from retired_handle r join official_account a on a.id = r.official_account_id
                 where r.platform = :platform and r.handle_key = :key
                union all
                select 'LOOKS_ALIKE', a.reference, 3
                  from official_account a
                 where a.platform = :platform and a.look = :look and a.handle_key <> :key and a.id <> :id
                   and a.state in ('APPROVED', 'ACTIVE', 'RESTRICTED', 'COMPROMISED', 'CLOSING', 'CLOSED')) f
             order by f.rank limit 1""";

    @PersistenceContext
    EntityManager em;

    /** Whether an address is free, and whose it is otherwise. */
    record Whose(AddressStanding standing, String reference) {

        static final Whose NOBODYS = new Whose(AddressStanding.FREE, "");

        /** May a new account stand there? */
        Verdict verdict() {
            return switch (standing) {
                case FREE -> Verdict.GRANTED;
                case TAKEN -> Verdict.refused("accounts.addressTaken", reference);
                case RETIRED -> Verdict.refused("accounts.addressRetired", reference);
                case LOOKS_ALIKE -> Verdict.refused("accounts.looksLike", reference);
            };
        }
    }

    /**
     * The place that was pasted.
     *
     * @param site the platform where the address is a site of its own, null to ask the address itself
     * @throws Refusal when it is the address of no account
     */
    AccountPlace place(String pasted, @Nullable Platform site) {
        try {
            AccountAddress read = AddressBook.read(pasted, site == null ? null : site.name());
            return new AccountPlace(
                    Platform.valueOf(read.platform()), read.handle(), read.address(), read.key(), read.look());
        } catch (RefusedAddressException e) {
            throw refusal(e.fault());
        }
    }

    /** Is an account there a site of its own, which its address does not tell? */
    static boolean isSite(Platform platform) {
        return AddressBook.platform(platform.name()).isEmpty();
    }

    private static Refusal refusal(AddressFault fault) {
        return switch (fault) {
            case NO_ADDRESS -> new Refusal("accounts.noAddress");
            case UNKNOWN_PLATFORM -> new Refusal("accounts.unknownPlatform");
            case NO_ACCOUNT -> new Refusal("accounts.noAccountThere");
            case LOOKS_ALIKE -> new Refusal("accounts.mixedScripts");
        };
    }

    /** Is the place free for this account, or for a new one? */
    Whose whose(AccountPlace place, UUID account) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(WHOSE, Tuple.class)
                .setParameter("platform", place.platform().name())
                .setParameter("key", place.handleKey())
                .setParameter("look", place.look())
                .setParameter("id", account)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Whose(
                        Columns.constant(row, "found", AddressStanding.class), Columns.text(row, "reference")))
                .orElse(Whose.NOBODYS);
    }
}
