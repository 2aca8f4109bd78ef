package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.committee.CommitteeSession;
import org.aval.domain.people.Person;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/** The letters about sessions: when and where, and that something waits in the portal. What it is about stays there. */
@Dependent
class SessionLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    InstitutionDesk institution;

    /** To everybody who sits there, with or without a vote. */
    void toTheTable(String kind, CommitteeSession session) {
        table().forEach(person -> send(
                kind, session.getId() + ":" + session.getState(), session, person, "session?id=" + session.getId()));
    }

    /** To a member: something was asked or decided about a recusal. */
    void toMember(String kind, CommitteeSession session, UUID recusal, UUID person) {
        send(kind, recusal.toString(), session, person, "session?id=" + session.getId());
    }

    /** The same, to whoever has this seat. */
    void toSeat(String kind, CommitteeSession session, UUID recusal, UUID seat) {
        toMember(
                kind,
                session,
                recusal,
                em.getReference(CommitteeSeat.class, seat).getPerson());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> table() {
        return em.createNativeQuery(
                        """
                        select distinct s.person_id from committee_seat s where s.state = 'APPOINTED'
                           and institution_day() between s.starts_on and s.ends_on""",
                        UUID.class)
                .getResultList();
    }

    private void send(String kind, String once, CommitteeSession session, UUID to, String page) {
        Person reader = em.getReference(Person.class, to);
        String language = reader.getLanguage();
        outbox.post(
                kind,
                once + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), language),
                session.getReference(),
                moment(session.getStartsAt(), language),
                session.getPlace(),
                links.to("/committee/" + page).toString());
    }

    private String moment(Instant at, String language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(at.atZone(institution.read().zone()));
    }
}
