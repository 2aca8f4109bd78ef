package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.Counterparty;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.CounterpartyWording;
import org.aval.domain.shared.Act;

/** Brings in what was declared before the portal. */
@Dependent
public class InterestInstallation {

    @PersistenceContext
    EntityManager em;

    /** Somebody outside with whom people have links. */
    public UUID counterparty(String name, CounterpartyKind kind, CounterpartySector sector, Act act) {
        Counterparty known = Counterparty.typed(new CounterpartyWording(name, kind, sector, Set.of(), null), act);
        em.persist(known);
        return known.getId();
    }
}
