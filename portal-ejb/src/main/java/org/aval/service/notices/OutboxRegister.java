package org.aval.service.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageKey;
import org.aval.service.shared.PageOrder;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Sql;
import org.jspecify.annotations.Nullable;

/** The administrator's view of the mails: what left, what waits, what was given up. */
@Stateless
@RolesAllowed("ADMIN")
public class OutboxRegister {

    private static final PageOrder ORDER = PageOrder.newestFirst("m", "created_at");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Postman postman;

    /** One page of mails, the newest first. */
    public Page<MailRow> list(@Nullable MailState state, PageRequest request) {
        office();
        boolean onFile = postman.folder() != null;
        return filtered(state)
                .page(em, ORDER, request, row -> row(row, onFile), row -> PageKey.of(row.createdAt(), row.id()));
    }

    /** All mails of a state, one by one, for a file; never their words. */
    @Command
    public void export(@Nullable MailState state, Consumer<MailRow> reader) {
        office();
        boolean onFile = postman.folder() != null;
        filtered(state).each(em, ORDER.whole(), row -> reader.accept(row(row, onFile)));
    }

    /**
     * A mail kept as a file. @throws Refusal when mails go to a server, this one has not left, or its link lets in
     * whoever reads it
     */
    @Command
    public byte[] file(UUID id) {
        office();
        if (!em.createNativeQuery("select 1 from mail where id = :id and link_id is not null")
                .setParameter("id", id)
                .getResultList()
                .isEmpty()) {
            throw new Refusal("notices.opens");
        }
        Path folder = postman.folder();
        Path file = folder == null ? null : folder.resolve(Postman.fileName(id));
        if (file == null || !Files.exists(file)) {
            throw new Refusal("notices.noFile");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("notices.noFile");
        }
    }

    /** A mail that was given up is tried again now. */
    @Command
    public void retry(UUID id) {
        office();
        int changed = em.createNativeQuery(
                        "update mail set state = 'WAITING', tries = 0, next_try_at = :now where id = :id and state = 'GIVEN_UP'")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        if (changed == 0) {
            throw new Refusal("notices.notGivenUp");
        }
    }

    /** The session remembers the roles of the sign-in; what counts is who is the administrator now. */
    private void office() {
        if (!caller.actor().is(Role.ADMIN)) {
            throw new EJBAccessException("not the administrator any more");
        }
    }

    private static Sql filtered(@Nullable MailState state) {
        return new Sql(
                        """
                select m.id, m.kind, coalesce(trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name), '') as name, m.address,
                       m.state, m.created_at, m.sent_at, m.tries, m.last_error, m.link_id
                  from mail m left join person p on p.id = m.person_id""")
                .filter(state != null, "m.state = :state", "state", String.valueOf(state));
    }

    private static MailRow row(Tuple row, boolean onFile) {
        MailState state = Columns.constant(row, "state", MailState.class);
        return new MailRow(
                Columns.id(row, "id"),
                Columns.text(row, "kind"),
                Columns.text(row, "name"),
                Columns.text(row, "address"),
                state,
                Columns.moment(row, "created_at"),
                row.get("sent_at", Instant.class),
                row.get("tries", Integer.class),
                Columns.text(row, "last_error"),
                onFile && state == MailState.SENT && row.get("link_id") == null);
    }
}
