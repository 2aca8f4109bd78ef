package org.aval.service.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.incidents.Outsider;
import org.aval.domain.incidents.Party;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/**
 * Where the desk says whom a case is about. Whoever stands against it from then on finds no trace of it any more; when that
 * is who says so, somebody else must.
 */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER"})
public class PartyDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    CaseCaller caller;

    @Inject
    CaseGrounds grounds;

    /** It is about somebody of the institution. */
    @Command
    public void addPerson(CaseRef shown, PartyCapacity capacity, UUID person) {
        CaseDoor.Opened opened = door.fresh(shown);
        Act act = acts.now("");
        add(opened, Party.person(capacity, person, act.effectiveOn()), act);
    }

    /** It is about a unit: what happened is nobody's alone. */
    @Command
    public void addUnit(CaseRef shown, PartyCapacity capacity, String code) {
        CaseDoor.Opened opened = door.fresh(shown);
        Act act = acts.now("");
        Verdict.unless(none("select 1 from unit where code = :it", code), "incidents.noSuchUnit")
                .orRefuse();
        add(opened, Party.unit(capacity, code, act.effectiveOn()), act);
    }

    /** It is about an organisation that somebody declared. */
    @Command
    public void addOrganisation(CaseRef shown, PartyCapacity capacity, String name) {
        CaseDoor.Opened opened = door.fresh(shown);
        Act act = acts.now("");
        add(opened, Party.organisation(capacity, organisation(name), act.effectiveOn()), act);
    }

    /** It is about somebody outside, who is never named. */
    @Command
    public void addOutsider(CaseRef shown, PartyCapacity capacity, Outsider who) {
        CaseDoor.Opened opened = door.fresh(shown);
        Act act = acts.now("");
        add(opened, Party.outside(capacity, who, act.effectiveOn()), act);
    }

    /** It is not about this one after all. */
    @Command
    public void strike(CaseRef shown, UUID party) {
        door.fresh(shown).incident().strike(party, acts.now(""));
    }

    private void add(CaseDoor.Opened opened, Party party, Act act) {
        // It may close to who says so in this very moment: the portal looks, and takes everything back.
        caller.portal();
        opened.incident().add(party, act);
        em.flush();
        boolean closed =
                !grounds.onFile(opened.incident().getId(), act.by().person()).isEmpty();
        caller.identified();
        Verdict.unless(closed, "incidents.closesToYou").orRefuse();
    }

    private boolean none(String select, String value) {
        return em.createNativeQuery(select)
                .setParameter("it", value)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private UUID organisation(String name) {
        List<UUID> found = em.createNativeQuery(
                        """
                        select distinct coalesce(c.same_as_id, c.id) as id from counterparty c
                         where bare(c.name) = bare(:name) or exists (
                               select 1 from counterparty_alias a where a.counterparty_id = c.id and bare(a.alias) = bare(:name))""",
                        UUID.class)
                .setParameter("name", name.strip())
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw new Refusal("incidents.noSuchOrganisation");
        }
        return found.get(0);
    }
}
