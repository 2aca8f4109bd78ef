package org.aval.service.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.aval.domain.entry.LinkPurpose;
import org.aval.policies.letters.Letter;

/**
 * Where a mail is put in the transaction that causes it: if the change is undone, so is the mail; if it holds, the mail
 * leaves, even after a crash.
 */
@Dependent
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** To whom a mail goes, in the language the person reads. */
    public record Recipient(UUID person, String name, String address, String language) {}

    /** An office or a body that is written to at an address of its own, without an account. */
    public record Desk(String name, String address, String language) {}

    /** Where the recipient's name stands in a letter to many, and the address of a one-time link in any. */
    private static final String NAME = "\u27eaname\u27eb";

    private static final String POST_LINKS =
            """
            insert into mail (id, once_key, kind, person_id, address, language, subject, body, state,
                              created_at, next_try_at, link_id)
            select gen_random_uuid(), :kind || ':' || l.id, :kind, p.id, p.work_email, p.language, :subject,
                   replace(:body, :name, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)),
                   'WAITING', :now, :now, l.id
              from one_time_link l join person p on p.id = l.person_id
             where l.way = 'MAIL' and l.sha256 is null and l.void_at is null and l.purpose = :purpose
               and p.language = :language and not exists (select 1 from mail m where m.link_id = l.id)""";

    /** Where in a letter to many each reader finds what is said to them alone. */
    public static final String SAID = "\u27easaid\u27eb";

    /** Where in a letter to many each reader finds the address of their own page. */
    public static final String PLACE = "\u27eaplace\u27eb";

    private static final String POST_MANY =
            """
            insert into mail (id, once_key, kind, person_id, address, language, subject, body, state, created_at, next_try_at)
            select gen_random_uuid(), :kind || ':' || l.once, :kind, p.id, p.work_email, p.language,
                   replace(replace(template.subject, :said, l.said),
                           :name, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)),
                   replace(replace(replace(template.body, :said, l.said), :place, l.place),
                           :name, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name)),
                   'WAITING', :now, :now
              from letters l join person p on p.id = l.person_id
              join (values ('fr', :subjectFr, :bodyFr), ('en', :subjectEn, :bodyEn)) as template(language, subject, body)
                on template.language = p.language
                on conflict (once_key) do nothing""";

    static final String LINK = "\u27ealink\u27eb";

    /**
     * Puts a mail in the outbox, once: the same key twice is one mail.
     *
     * @param kind the letter's key, for example "attestations.signed"
     * @param onceKey what makes this mail the same mail
     * @param details what the letter is completed with, after the recipient's name
     * @return false when this mail was there already
     */
    public boolean post(String kind, String onceKey, Recipient recipient, Object... details) {
        Letter letter = Letter.of(kind, recipient.language(), places(recipient.name(), details));
        return em.createNativeQuery(
                                """
                        insert into mail (id, once_key, kind, person_id, address, language, subject, body, state, created_at, next_try_at)
                        values (gen_random_uuid(), :once, :kind, :person, :address, :language, :subject, :body, 'WAITING', :now, :now)
                        on conflict (once_key) do nothing""")
                        .setParameter("once", kind + ":" + onceKey)
                        .setParameter("kind", kind)
                        .setParameter("person", recipient.person())
                        .setParameter("address", recipient.address())
                        .setParameter("language", recipient.language())
                        .setParameter("subject", letter.subject())
                        .setParameter("body", letter.body())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /**
     * Puts a mail with a file in the outbox, once, to somebody who has no account.
     *
     * @param details what the letter is completed with, after the recipient's name
     */
    public void postWithFile(String kind, String onceKey, Desk to, MailFile file, Object... details) {
        Letter letter = Letter.of(kind, to.language(), places(to.name(), details));
        em.createNativeQuery(
                        """
                        with posted as (
                            insert into mail (id, once_key, kind, address, language, subject, body, state, created_at, next_try_at)
                            values (gen_random_uuid(), :once, :kind, :address, :language, :subject, :body, 'WAITING', :now, :now)
                            on conflict (once_key) do nothing returning id)
                        insert into mail_file (mail_id, name, media_type, content)
                        select id, :name, :type, :content from posted""")
                .setParameter("once", kind + ":" + onceKey)
                .setParameter("kind", kind)
                .setParameter("address", to.address())
                .setParameter("language", to.language())
                .setParameter("subject", letter.subject())
                .setParameter("body", letter.body())
                .setParameter("now", clock.instant())
                .setParameter("name", file.name())
                .setParameter("type", file.mediaType())
                .setParameter("content", file.content())
                .executeUpdate();
    }

    /**
     * Puts one letter for each prepared link of this purpose that has none yet. Its place {4} is the link's address, which is made when
     * the mail leaves: it never stands in the outbox.
     *
     * @param kind the letter's key, for example "entry.invitation"
     * @param by who sends it, for the letter's place {5}
     */
    public void postLinks(LinkPurpose purpose, String kind, String by) {
        for (String language : List.of("fr", "en")) {
            Letter letter = Letter.of(kind, language, NAME, "", "", "", LINK, by);
            em.createNativeQuery(POST_LINKS)
                    .setParameter("purpose", purpose.name())
                    .setParameter("kind", kind)
                    .setParameter("subject", letter.subject())
                    .setParameter("body", letter.body())
                    .setParameter("name", NAME)
                    .setParameter("language", language)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }

    /**
     * Puts one letter for each of many people, in one statement; the same key twice is one mail.
     *
     * @param kind the letter's key, for example "attestations.assigned"
     * @param with the tables of the statement, the last of them letters(person_id, once, said, place)
     * @param values what these tables are asked with
     * @param details what the letter is completed with in a language, after the recipient's name; {@link #SAID} and
     *     {@link #PLACE} among them
     * @return how many mails were not there already
     */
    public int postMany(String kind, String with, Map<String, Object> values, Function<String, List<Object>> details) {
        Letter fr = toMany(kind, "fr", details);
        Letter en = toMany(kind, "en", details);
        Query query = em.createNativeQuery(with + POST_MANY)
                .setParameter("kind", kind)
                .setParameter("subjectFr", fr.subject())
                .setParameter("bodyFr", fr.body())
                .setParameter("subjectEn", en.subject())
                .setParameter("bodyEn", en.body())
                .setParameter("said", SAID)
                .setParameter("place", PLACE)
                .setParameter("name", NAME)
                .setParameter("now", clock.instant());
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }

    /**
     * Takes back the letters of an occasion that have not left: they never will. Whoever sends one at this moment is
     * waited for, and that one counts as sent.
     *
     * @param kinds the letters' keys
     * @param occasion how the keys begin that made each of them the same mail
     */
    public void recall(List<String> kinds, String occasion) {
        em.createNativeQuery(
                        """
                update mail set state = 'RECALLED'
                 where state in ('WAITING', 'GIVEN_UP') and kind in (:kinds)
                   and starts_with(once_key, kind || ':' || :occasion)""")
                .setParameter("kinds", kinds)
                .setParameter("occasion", occasion)
                .executeUpdate();
    }

    private static Object[] places(String name, Object... details) {
        Object[] places = new Object[details.length + 1];
        places[0] = name;
        System.arraycopy(details, 0, places, 1, details.length);
        return places;
    }

    private static Letter toMany(String kind, String language, Function<String, List<Object>> details) {
        List<Object> places = new ArrayList<>(details.apply(language));
        places.add(0, NAME);
        return Letter.of(kind, language, places.toArray());
    }
}
