package org.aval.service.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.entry.LinkPurpose;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.OneTimeLinks;

/** Where a one-time link leads: its holder chooses a password, once. */
@Stateless
@PermitAll
public class WelcomeDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    OneTimeLinks links;

    @Inject
    Accounts accounts;

    @Inject
    EntryLetters letters;

    /** Whom this secret lets in; empty when it is none. */
    public Optional<Welcome> find(String secret) {
        return links.find(secret).map(this::welcome);
    }

    private Welcome welcome(OneTimeLinks.Known link) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select staff_no, trim(honorific || ' ' || first_name || ' ' || last_name) as name
                          from person where id = :person""",
                        Tuple.class)
                .setParameter("person", link.person())
                .getSingleResult();
        return new Welcome(
                link.person(),
                link.purpose(),
                link.standing(),
                Columns.text(row, "staff_no"),
                Columns.text(row, "name"),
                link.expiresAt());
    }

    /**
     * The holder's password is this one from now on, and the link is used up.
     *
     * @param person whom the link lets in, as {@link #find} told
     * @return the number to sign in with
     * @throws Refusal when the link does not open any more, or the password will not do
     */
    @Command
    public String choose(UUID person, String secret, String password) {
        OneTimeLinks.Known link = links.find(secret)
                .filter(found -> found.person().equals(person))
                .orElseThrow(() -> new Refusal("entry.linkClosed"));
        accounts.verdict(person, password).orRefuse();
        if (!links.use(link.id())) {
            throw new Refusal("entry.linkClosed");
        }
        accounts.keep(person, password);
        if (link.purpose() == LinkPurpose.RESET) {
            letters.changed(person);
        }
        return welcome(link).staffNo();
    }
}
