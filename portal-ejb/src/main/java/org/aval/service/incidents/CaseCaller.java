package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.UUID;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Caller;
import org.aval.service.vault.MasterKey;

/** Tells the database who asks about cases, and by which mark their own reports are known. */
@Dependent
public class CaseCaller {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    MasterKey master;

    /** The signed-in person: from here on the database shows the cases that open to them, in this transaction. */
    public Actor identified() {
        Actor actor = caller.identified();
        tell("aval.mark", mark(actor.person()));
        return actor;
    }

    /** Somebody who is not there, for the calendar they fetch: the database shows the cases that open to them. */
    public void behalf(UUID person) {
        set("aval.person", person.toString());
        tell("aval.mark", mark(person));
    }

    /** Whoever holds a receipt: the database shows the case of that receipt. */
    void holding(byte[] receipt) {
        tell("aval.receipt", receipt);
    }

    /** The portal itself, for its rounds and the installation: every case. */
    void portal() {
        set("aval.person", Actor.PORTAL.person().toString());
    }

    /** Does this as the portal, in the transaction of who acts; nothing of it comes back to them. */
    public void asPortal(Runnable work) {
        em.flush();
        String asker =
                (String) em.createNativeQuery("select coalesce(current_setting('aval.person', true), '')", String.class)
                        .getSingleResult();
        portal();
        work.run();
        em.flush();
        set("aval.person", asker);
    }

    /** By which the reports of a colleague are known; only the master key leads to it. */
    public byte[] mark(UUID person) {
        return master.derive("reporter", person.toString());
    }

    private void tell(String name, byte[] value) {
        set(name, HexFormat.of().formatHex(value));
    }

    private void set(String name, String value) {
        em.createNativeQuery("select set_config(:name, :value, true)")
                .setParameter("name", name)
                .setParameter("value", value)
                .getSingleResult();
    }
}
