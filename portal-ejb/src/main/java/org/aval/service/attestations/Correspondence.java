package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.shared.Act;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.VersionText;
import org.aval.service.notices.Outbox;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;
import org.aval.service.shared.PersonCard;

/** The letters of the attestations: to whom, in which language, with which date. */
@Dependent
class Correspondence {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    CharterTexts texts;

    @Inject
    Links links;

    @Inject
    InstitutionDesk institution;

    /** A letter to the person concerned about a day. */
    void toPerson(String kind, String once, Obligation obligation, LocalDate day, String path) {
        send(kind, once, recipient(obligation.getPerson()), obligation, Moment.of(day), path, "");
    }

    /** A letter to the person who acts, who is known already, about their own obligation and a day. */
    void toSelf(String kind, String once, Obligation obligation, PersonCard person, LocalDate day) {
        Outbox.Recipient self = new Outbox.Recipient(person.id(), person.name(), person.workEmail(), person.language());
        send(kind, once, self, obligation, Moment.of(day), "/attestations/mine", "");
    }

    /** The three tries are used up: to the person, and to the manager without a score. */
    void locked(Obligation obligation, Instant until) {
        String once = obligation.getId() + ":" + obligation.getFailedTries();
        Outbox.Recipient person = recipient(obligation.getPerson());
        Moment end = Moment.of(until);
        send("attestations.locked", once, person, obligation, end, "/attestations/read?id=" + obligation.getId(), "");
        managers(obligation.getPerson())
                .forEach(manager -> send(
                        "attestations.lockedManager",
                        once + ":" + manager.person(),
                        manager,
                        obligation,
                        end,
                        "/attestations/team",
                        person.name()));
    }

    /** The person declined: an acknowledgement, and word to the manager and human resources without the reason. */
    void refused(Obligation obligation, LocalDate day) {
        String once = obligation.getId() + ":" + obligation.getVersion();
        Outbox.Recipient person = recipient(obligation.getPerson());
        send("attestations.refused", once, person, obligation, Moment.of(day), "/attestations/mine", "");
        managers(obligation.getPerson())
                .forEach(manager -> tellRefusal(obligation, manager, person.name(), day, "/attestations/team"));
        holders("HR").stream()
                .filter(officer -> !officer.person().equals(obligation.getPerson()))
                .forEach(officer -> tellRefusal(obligation, officer, person.name(), day, "/attestations/register"));
    }

    private void tellRefusal(
            Obligation obligation, Outbox.Recipient reader, String person, LocalDate day, String path) {
        String once = obligation.getId() + ":" + obligation.getVersion() + ":" + reader.person();
        send("attestations.refusedManager", once, reader, obligation, Moment.of(day), path, person);
    }

    /** A release that was asked for is not proposed: the person hears why. */
    void dismissed(Obligation obligation, Act act) {
        send(
                "attestations.dismissed",
                obligation.getId() + ":" + act.at(),
                recipient(obligation.getPerson()),
                obligation,
                Moment.of(obligation.getDueOn()),
                "/attestations/mine",
                act.motive());
    }

    /** A reminder; the sender is named, so that the person knows whom to tell when time is missing. */
    void reminder(Obligation obligation, String sender, LocalDate today) {
        send(
                "attestations.reminder",
                obligation.getId() + ":" + today,
                recipient(obligation.getPerson()),
                obligation,
                Moment.of(obligation.getDueOn()),
                "/attestations/read?id=" + obligation.getId(),
                sender);
    }

    private void send(
            String kind,
            String once,
            Outbox.Recipient to,
            Obligation obligation,
            Moment moment,
            String path,
            String other) {
        VersionText text = texts.remembered(obligation.getCharterVersion());
        outbox.post(
                kind,
                once,
                to,
                text.title(to.language()),
                text.version().getNumber(),
                moment.in(to.language(), institution),
                links.to(path).toString(),
                other);
    }

    private Outbox.Recipient recipient(UUID person) {
        return recipients("p.id = :key", person).get(0);
    }

    private List<Outbox.Recipient> managers(UUID person) {
        return recipients(
                """
                p.id in (select l.manager_id from leads l where l.person_id = :key)""", person);
    }

    private List<Outbox.Recipient> holders(String role) {
        return recipients("p.id in (select r.person_id from person_role r where r.role = :key)", role);
    }

    private List<Outbox.Recipient> recipients(String condition, Object key) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select p.id, p.honorific, p.first_name, p.last_name, p.work_email, p.language from person p where "
                                + condition + " order by p.staff_no",
                        Tuple.class)
                .setParameter("key", key)
                .getResultList();
        return rows.stream()
                .map(row -> new Outbox.Recipient(
                        row.get("id", UUID.class),
                        (row.get("honorific", String.class) + " " + row.get("first_name", String.class) + " "
                                        + row.get("last_name", String.class))
                                .strip(),
                        row.get("work_email", String.class),
                        row.get("language", String.class)))
                .toList();
    }

    /** A day as a letter tells it. */
    static String said(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale(language))
                .format(day);
    }

    private static Locale locale(String language) {
        return "en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH;
    }

    /** A day, or a moment, told in the language of who reads it. */
    private record Moment(
            @org.jspecify.annotations.Nullable LocalDate day, @org.jspecify.annotations.Nullable Instant at) {

        static Moment of(LocalDate day) {
            return new Moment(day, null);
        }

        static Moment of(Instant at) {
            return new Moment(null, at);
        }

        String in(String language, InstitutionDesk institution) {
            if (at != null) {
                return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale(language))
                        .withZone(institution.read().zone())
                        .format(at);
            }
            return said(java.util.Objects.requireNonNull(day), language);
        }
    }
}
