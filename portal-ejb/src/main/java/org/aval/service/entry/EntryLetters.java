package org.aval.service.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.entry.LinkPurpose;
import org.aval.domain.entry.LocalAccount;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Links;
import org.aval.service.shared.OneTimeLinks;

/** What the portal writes about getting in. */
@Dependent
class EntryLetters {

    private static final String WHOSE =
            """
            select trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name, p.work_email,
                   p.language, a.version, i.help_phone, i.help_email
              from person p join account a on a.person_id = p.id cross join institution i where p.id = :person""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    OneTimeLinks oneTimeLinks;

    @Inject
    Links links;

    /**
     * An invitation for each; the ones before are worth nothing any more.
     *
     * @param by who invites
     */
    void invite(Collection<UUID> people, String madeBy, String by) {
        oneTimeLinks.end(people);
        oneTimeLinks.prepare(people, LinkPurpose.INVITATION, madeBy);
        outbox.postLinks(LinkPurpose.INVITATION, "entry.invitation", by);
    }

    /** A link to a new password for each; one that is on its way stays good, so that nobody can spoil it by asking. */
    void reset(Collection<UUID> people, String madeBy) {
        oneTimeLinks.prepare(people, LinkPurpose.RESET, madeBy);
        outbox.postLinks(LinkPurpose.RESET, "entry.reset", "");
    }

    /** Tells the person that the password is another one: if it was somebody else, they call at once. */
    void changed(UUID person) {
        tell("entry.changed", person, "/entry/forgotten");
    }

    /** Tells the person that nobody gets in any more, and whom to call; the reason stays with those who decided. */
    void locked(LocalAccount account) {
        tell("entry.locked", account.getPerson(), "/home");
    }

    /** Tells the person that the way in is open again. */
    void unlocked(LocalAccount account) {
        tell("entry.unlocked", account.getPerson(), "/home");
    }

    private void tell(String letter, UUID person, String place) {
        em.flush();
        Tuple row = (Tuple) em.createNativeQuery(WHOSE, Tuple.class)
                .setParameter("person", person)
                .getSingleResult();
        String help = Stream.of("help_phone", "help_email")
                .map(told -> Columns.text(row, told))
                .filter(told -> !told.isBlank())
                .collect(Collectors.joining(" · "));
        Outbox.Recipient recipient = new Outbox.Recipient(
                person, Columns.text(row, "name"), Columns.text(row, "work_email"), Columns.text(row, "language"));
        String address = links.to(place).toString();
        outbox.post(letter, person + ":" + row.get("version"), recipient, "", "", "", address, help);
    }
}
