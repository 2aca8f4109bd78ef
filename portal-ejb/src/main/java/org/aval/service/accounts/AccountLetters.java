package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aval.domain.accounts.AccountSeat;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Act;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** The letters about accounts: to who asks for one, who signs with them, who looks after it. */
@Dependent
class AccountLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** To the managers of who asks. */
    void toEndorse(OfficialAccount account, Act act) {
        leaders(act.by().person()).forEach(leader -> send("accounts.toEndorse", account, leader, act));
    }

    void appointed(OfficialAccount account, AccountSeat seat, Act act) {
        send("accounts.appointed", account, seat.getPerson(), act);
    }

    void relieved(OfficialAccount account, AccountSeat seat, Act act) {
        send("accounts.relieved", account, seat.getPerson(), act);
    }

    /** What a step has to tell. */
    void after(AccountStep step, OfficialAccount account, Act act) {
        switch (step) {
            case APPROVE -> {
                toRequester("accounts.approved", account, act);
                holders(account).forEach(holder -> send("accounts.approved", account, holder, act));
            }
            case REJECT -> toRequester("accounts.refused", account, act);
            case RESTRICT -> holders(account).forEach(holder -> send("accounts.restricted", account, holder, act));
            case COMPROMISE -> holders(account).forEach(holder -> send("accounts.compromised", account, holder, act));
            case RENAME -> holders(account).forEach(holder -> send("accounts.renamed", account, holder, act));
            case RESUME -> holders(account).forEach(holder -> send("accounts.resumed", account, holder, act));
            case BEGIN_CLOSING -> holders(account).forEach(holder -> send("accounts.closing", account, holder, act));
            default -> {
                // nobody waits for a letter
            }
        }
    }

    private void toRequester(String kind, OfficialAccount account, Act act) {
        UUID requester = account.getTrail().getRequestedBy();
        if (requester != null) {
            send(kind, account, requester, act);
        }
    }

    private void send(String kind, OfficialAccount account, UUID to, Act act) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                kind,
                account.getId() + ":" + account.getJournal().size() + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                account.getPurpose().displayName(),
                account.getPlace().address(),
                account.getReference(),
                links.to("/accounts/account?id=" + account.getId()).toString(),
                act.motive());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> leaders(UUID person) {
        return em.createNativeQuery(
                        """
                        select l.manager_id from leads l join person_in_post p on p.id = l.manager_id
                         where l.person_id = :person and l.is_primary""",
                        UUID.class)
                .setParameter("person", person)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> holders(OfficialAccount account) {
        return em.createNativeQuery(
                        """
                        select distinct s.person_id from account_seat_now s
                         where s.official_account_id = :account and s.held and s.in_post""",
                        UUID.class)
                .setParameter("account", account.getId())
                .getResultList();
    }
}
