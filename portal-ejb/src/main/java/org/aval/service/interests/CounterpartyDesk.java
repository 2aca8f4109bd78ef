package org.aval.service.interests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.interests.Counterparty;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.CounterpartyStep;
import org.aval.domain.interests.CounterpartyWording;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Timelines;

/**
 * Those outside with whom people have links: the officer says how each is called and to whom it belongs, joins two
 * spellings of one, and reads who is linked to it.
 */
@Stateless
@RolesAllowed("COI_OFFICER")
public class CounterpartyDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Counterparties counterparties;

    @Inject
    PartyRows rows;

    @Inject
    Timelines timelines;

    /** One page, by name. */
    public Page<PartyRow> list(PartyFilter filter, PageRequest request) {
        officer();
        return rows.page(filter, request);
    }

    /** All filtered rows, one by one, for a file. */
    @Command
    public void export(PartyFilter filter, Consumer<PartyRow> reader) {
        officer();
        rows.each(filter, reader);
    }

    /** One counterparty. @throws Refusal when there is none */
    public PartyRecord read(UUID id) {
        Actor reader = officer();
        Counterparty party = counterparties.any(id);
        Map<CounterpartyStep, Verdict> verdicts = new EnumMap<>(CounterpartyStep.class);
        for (CounterpartyStep step : CounterpartyStep.values()) {
            verdicts.put(step, party.verdict(step, reader));
        }
        return new PartyRecord(
                id,
                party.getVersion(),
                party.wording(),
                party.getState(),
                rows.around(id),
                rows.linked(id),
                verdicts,
                timelines.of("counterparty", id));
    }

    /**
     * Says how it is called and where it belongs. What interests meet is sought again in the same transaction.
     *
     * @param group the name of the head of its group, empty for none
     */
    @Command
    public void describe(
            UUID id,
            int version,
            String name,
            CounterpartyKind kind,
            CounterpartySector sector,
            Set<String> aliases,
            String group) {
        Counterparty party = counterparties.fresh(id, version);
        UUID head = counterparties.find(group);
        Verdict.unless(head == null && !group.isBlank(), "interests.counterparty.noGroup")
                .orRefuse();
        describe(party, new CounterpartyWording(name, kind, sector, aliases, head), acts.identified(""));
    }

    /**
     * Joins it to another spelling of the same, which is kept: what was signed stays as it is.
     *
     * @param kept the name of the one that is kept
     */
    @Command
    public void join(UUID id, int version, String kept, String reason) {
        Act act = acts.identified(reason);
        Counterparty gone = counterparties.fresh(id, version);
        Counterparty stays = counterparties.any(kept(kept));
        gone.join(stays, act);
        joined(gone.getId()).forEach(other -> other.follow(stays));
        em.flush();
        Set<String> names = new LinkedHashSet<>(gone.wording().aliases());
        names.add(gone.wording().name());
        describe(stays, stays.wording().alsoCalled(names), act);
    }

    private void describe(Counterparty party, CounterpartyWording wording, Act act) {
        party.describe(wording, act);
        joined(party.getId()).forEach(other -> other.follow(party));
        em.flush();
    }

    private List<Counterparty> joined(UUID kept) {
        return em.createQuery("select c from Counterparty c where c.sameAs = :kept", Counterparty.class)
                .setParameter("kept", kept)
                .getResultList();
    }

    /** The one that is called like that, by any of its names; what is joined counts as the one that is kept. */
    private UUID kept(String name) {
        UUID found = counterparties.find(name);
        if (found == null) {
            throw new Refusal("interests.counterparty.noOther");
        }
        return found;
    }

    private Actor officer() {
        Actor reader = acts.identified("").by();
        Verdict.unless(!reader.is(Role.COI_OFFICER), "interests.notYourOffice").orRefuse();
        return reader;
    }
}
