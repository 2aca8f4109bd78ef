package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.Counterparty;
import org.aval.domain.interests.CounterpartyWording;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds counterparties by what somebody calls them, and keeps those nobody has named so far. */
@Dependent
class Counterparties {

    @PersistenceContext
    EntityManager em;

    Counterparty any(UUID id) {
        Counterparty found = em.find(Counterparty.class, id);
        if (found == null) {
            throw new Refusal("interests.counterparty.unknown");
        }
        return found;
    }

    /** The counterparty as it was shown. */
    Counterparty fresh(UUID id, int version) {
        Counterparty found = any(id);
        if (found.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return found;
    }

    /**
     * The one that is called like that, or a new one. Only the very name, or another one the officer has written down,
     * counts as the same: what is merely alike is for the officer to join.
     */
    UUID called(TypedLink typed, Act act) {
        em.flush();
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        """
                        select coalesce(c.same_as_id, c.id) from counterparty c
                         where bare(c.name) = bare(:name) or exists (
                               select 1 from counterparty_alias a where a.counterparty_id = c.id and bare(a.alias) = bare(:name))
                         order by c.state = 'KNOWN' desc, c.sector = :sector desc, c.id limit 1""",
                        UUID.class)
                .setParameter("name", CounterpartyWording.oneLine(typed.counterparty()))
                .setParameter("sector", typed.sector().name())
                .getResultList();
        return found.isEmpty() ? named(typed, act) : found.get(0);
    }

    /** The one that is called like that, by any of its names; null when none is. */
    @Nullable
    UUID find(String name) {
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        """
                        select coalesce(c.same_as_id, c.id) from counterparty c
                         where bare(c.name) = bare(:name) or exists (
                               select 1 from counterparty_alias a where a.counterparty_id = c.id and bare(a.alias) = bare(:name))
                         order by bare(c.name) = bare(:name) desc, c.state = 'KNOWN' desc, c.id limit 1""",
                        UUID.class)
                .setParameter("name", CounterpartyWording.oneLine(name))
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private UUID named(TypedLink typed, Act act) {
        Counterparty counterparty = Counterparty.typed(
                new CounterpartyWording(typed.counterparty(), typed.counterpartyKind(), typed.sector(), Set.of(), null),
                act);
        em.persist(counterparty);
        return counterparty.getId();
    }
}
