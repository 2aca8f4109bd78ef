package org.aval.service.entry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers whose holders asked for a new password. Asking only notes the number, in memory: it does the same and takes
 * the same whether the number exists or not. A round answers a few seconds later, by mail, those who can be answered.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class ForgottenPasswords {

    /** More than this in a few seconds is no forgetfulness. */
    private static final int AT_MOST = 10_000;

    private static final int LONGEST = 20;

    /** A stranger who asks in somebody's name again and again sends them three mails in twelve hours, no more. */
    private static final String FORGETFUL =
            """
            select p.id from person_in_post p
             where p.staff_no = any (cast(:numbers as text[]))
               and exists (select 1 from account a where a.person_id = p.id and not a.locked)
               and not exists (select 1 from one_time_link l where l.person_id = p.id and l.made_at > :before)
               and (select count(*) from one_time_link l where l.person_id = p.id and l.purpose = 'RESET'
                       and l.used_at is null and l.void_at is null and l.expires_at > :now) < 3""";

    /** Invited, never come in, and the link in hand opens no more: asking never ends a link that does. */
    private static final String INVITED =
            """
            select p.id from person_in_post p
             where p.staff_no = any (cast(:numbers as text[]))
               and not exists (select 1 from account a where a.person_id = p.id)
               and exists (select 1 from one_time_link l where l.person_id = p.id)
               and not exists (select 1 from one_time_link l where l.person_id = p.id
                                  and (l.made_at > :before
                                       or l.used_at is null and l.void_at is null and l.expires_at > :now))""";

    private static final Duration BETWEEN_TWO = Duration.ofMinutes(5);

    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    @PersistenceContext
    EntityManager em;

    @Inject
    EntryLetters letters;

    @Inject
    Clock clock;

    /** Somebody says that this is their number. */
    public void ask(String number) {
        String plain = number.strip().toUpperCase(Locale.ROOT);
        if (asked.size() < AT_MOST) {
            asked.add(plain.substring(0, Math.min(plain.length(), LONGEST)));
        }
    }

    /** Answers what was asked since the last round: a new password, or the invitation again to whoever had one. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void answer() {
        List<String> numbers = new ArrayList<>(asked);
        asked.removeAll(numbers);
        if (numbers.isEmpty()) {
            return;
        }
        List<UUID> forgetful = people(FORGETFUL, numbers);
        if (!forgetful.isEmpty()) {
            letters.reset(forgetful, "PORTAL");
        }
        List<UUID> invited = people(INVITED, numbers);
        if (!invited.isEmpty()) {
            letters.invite(invited, "PORTAL", "Aval");
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> people(String question, List<String> numbers) {
        return em.createNativeQuery(question, UUID.class)
                .setParameter("numbers", numbers.toArray(String[]::new))
                .setParameter("before", clock.instant().minus(BETWEEN_TWO))
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
