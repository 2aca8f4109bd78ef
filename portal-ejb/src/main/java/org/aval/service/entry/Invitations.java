package org.aval.service.entry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.PersonCard;

/** Human resources and the administrator let people in: by mail, or on a sheet of paper handed over in the ward. */
@Stateless
@RolesAllowed({"HR", "ADMIN"})
public class Invitations {

    /** Invited at once at most: a whole institution. */
    private static final int AT_ONCE = 100_000;

    /** Printed at once at most: the arrivals of a large ward, in some seconds. */
    public static final int SHEETS = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    EntryLetters letters;

    @Inject
    EntrySheets sheets;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** One page of those in post who have no account yet, by name. */
    public Page<InvitationRow> list(InvitationFilter filter, PageRequest request, String language) {
        office();
        return people().page(filter, request, language);
    }

    /** All of a filter, one by one, for a file. */
    @Command
    public void export(InvitationFilter filter, String language, Consumer<InvitationRow> reader) {
        office();
        people().each(filter, language, reader);
    }

    /** Invites these people by mail, those of them who are in post and have no account. @return how many */
    @Command
    public int invite(Collection<UUID> people) {
        return invite(people().among(people, "fr"));
    }

    /** Invites everybody of a filter who waits for a link that opens; with a state in the filter, exactly those. */
    @Command
    public int inviteAll(InvitationFilter filter) {
        List<InvitationRow> waiting = people().all(filter, "fr", AT_ONCE);
        if (waiting.isEmpty()) {
            throw new Refusal("entry.nobodyToInvite");
        }
        return invite(waiting);
    }

    private int invite(List<InvitationRow> rows) {
        PersonCard me = office();
        if (!rows.isEmpty()) {
            letters.invite(rows.stream().map(InvitationRow::id).toList(), me.staffNo(), me.name());
        }
        return rows.size();
    }

    /** The sheets of everybody of a filter who waits for a link that opens; with a state in the filter, exactly those. */
    @Command
    public byte[] print(InvitationFilter filter, String language) {
        return print(people().all(filter, language, SHEETS + 1), language);
    }

    /** The sheet of one person. @throws Refusal when they have an account already */
    @Command
    public byte[] printOne(UUID person, String language) {
        return print(people().among(List.of(person), language), language);
    }

    private byte[] print(List<InvitationRow> rows, String language) {
        PersonCard me = office();
        Verdict.unless(rows.isEmpty(), "entry.nobodyToInvite")
                .and(() -> Verdict.unless(rows.size() > SHEETS, "entry.tooManySheets", SHEETS))
                .orRefuse();
        return sheets.press(rows.stream().map(InvitationRow::id).toList(), me.staffNo(), language);
    }

    /** Sends a link to a new password to somebody who lost theirs. @throws Refusal when there is no account */
    @Command
    public void reset(UUID person) {
        PersonCard me = office();
        if (!accounts.opensFor(person)) {
            throw new Refusal("entry.noAccount");
        }
        letters.reset(List.of(person), me.staffNo());
    }

    private WithoutAccount people() {
        return new WithoutAccount(em, clock.instant());
    }

    /** The session remembers the roles of the sign-in; what counts is who holds the office now. */
    private PersonCard office() {
        PersonCard me = caller.card();
        if (!me.is(Role.HR) && !me.is(Role.ADMIN)) {
            throw new EJBAccessException("neither human resources nor the administrator any more");
        }
        return me;
    }
}
