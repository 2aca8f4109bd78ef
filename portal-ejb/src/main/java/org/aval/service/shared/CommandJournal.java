package org.aval.service.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;

/** Writes the journal of commands: what happened in its own transaction, what did not happen in one that stays. */
@Stateless
@PermitAll
public class CommandJournal {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** It happened: the line stands or falls with it. */
    public void done(CommandLine line) {
        write(line);
    }

    /** It did not happen: the line stays although everything else is undone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void notDone(CommandLine line) {
        write(line);
    }

    private void write(CommandLine line) {
        em.createNativeQuery(
                        """
                        insert into command_journal (id, at, author, on_behalf_of, command, record, outcome, why)
                        values (:id, :at, :author, :behalf, :command, :record, :outcome, :why)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("at", clock.instant())
                .setParameter("author", line.author())
                .setParameter("behalf", line.onBehalfOf())
                .setParameter("command", line.command())
                .setParameter("record", line.record())
                .setParameter("outcome", line.outcome().name())
                .setParameter("why", line.why())
                .executeUpdate();
    }
}
