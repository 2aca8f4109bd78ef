package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aval.domain.committee.CommitteeSeat;
import org.aval.domain.people.Person;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** The letters about seats: to who decides, and to who sits there. */
@Dependent
class SeatLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** To who decides: somebody is proposed. */
    void proposed(CommitteeSeat seat) {
        holders("DG", seat.getPerson()).forEach(person -> send("committee.proposed", seat, person));
    }

    /** To who has the seat: what was decided about it. */
    void decided(String kind, CommitteeSeat seat) {
        send(kind, seat, seat.getPerson());
    }

    /** To who proposes somebody else: a seat is empty. */
    void resigned(CommitteeSeat seat) {
        holders("ETHICS_SECRETARY", seat.getPerson()).forEach(person -> send("committee.resigned", seat, person));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> holders(String role, UUID but) {
        return em.createNativeQuery(
                        "select distinct r.person_id from person_role r where r.role = :role and r.person_id <> :but",
                        UUID.class)
                .setParameter("role", role)
                .setParameter("but", but)
                .getResultList();
    }

    private void send(String kind, CommitteeSeat seat, UUID to) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                kind,
                seat.getId() + ":" + seat.getJournal().size() + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                em.getReference(Person.class, seat.getPerson()).fullName(),
                day(seat.getTerm().startsOn(), reader.getLanguage()),
                day(seat.getTerm().endsOn(), reader.getLanguage()),
                links.to("/committee/seat?id=" + seat.getId()).toString());
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(day);
    }
}
