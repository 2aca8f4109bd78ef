package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.aval.domain.accounts.AccountPlace;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Sha256;

/** Writes what belongs to an account besides itself: places, names that are not used again, what was seen of an impostor. */
@Dependent
class AccountKeeping {

    /** Addresses enter the register one at a time: two people who ask for the same one find out. */
    private static final long LOCK = 0x6163636F756E74L;

    @PersistenceContext
    EntityManager em;

    void alone() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    void keep(OfficialAccount account) {
        em.persist(account);
        em.flush();
    }

    /** Somebody is named to look after it from the day it is asked for, or was found to do so. */
    void name(OfficialAccount account, UUID person, Act act) {
        em.createNativeQuery(
                        """
                        insert into account_seat (id, official_account_id, person_id, role, since)
                        values (gen_random_uuid(), :account, :person, 'ADMIN', :day)""")
                .setParameter("account", account.getId())
                .setParameter("person", person)
                .setParameter("day", act.effectiveOn())
                .executeUpdate();
    }

    /** Nobody keeps a role on an account that is closed. */
    void emptySeats(OfficialAccount account, Act act) {
        em.createNativeQuery(
                        """
                        update account_seat set until = greatest(since, :day)
                         where official_account_id = :account and (until is null or until > :day)""")
                .setParameter("account", account.getId())
                .setParameter("day", act.effectiveOn())
                .executeUpdate();
    }

    /** This name is never used again, and never forgotten. */
    void retire(OfficialAccount account, AccountPlace place, boolean renamed, Act act) {
        em.createNativeQuery(
                        """
                        insert into retired_handle (platform, handle_key, handle, address, official_account_id, retired_on, renamed)
                        values (:platform, :key, :handle, :address, :account, :day, :renamed) on conflict do nothing""")
                .setParameter("platform", place.platform().name())
                .setParameter("key", place.handleKey())
                .setParameter("handle", place.handle())
                .setParameter("address", place.address())
                .setParameter("account", account.getId())
                .setParameter("day", act.effectiveOn())
                .setParameter("renamed", renamed)
                .executeUpdate();
    }

    /** Keeps what was seen in words, and the moment. */
    void sighted(OfficialAccount account, String told, Act act) {
        String digest = Sha256.of(account.getPlace().address() + "\n" + act.at() + "\n" + told.strip());
        em.createNativeQuery(
                        """
                        insert into impostor_sighting (official_account_id, seen_at, told, sha256)
                        values (:account, :at, :told, :digest)""")
                .setParameter("account", account.getId())
                .setParameter("at", act.at())
                .setParameter("told", told.strip())
                .setParameter("digest", digest)
                .executeUpdate();
    }
}
