package org.aval.service.publications;

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
import org.aval.domain.people.Person;
import org.aval.domain.publications.Publication;
import org.aval.domain.publications.PublicationState;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** The letters about publications: to who reads them, and the answer to their author. */
@Dependent
class PublicationLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** To everybody whose reading it waits for. */
    void submitted(Publication sent) {
        readers(sent).forEach(reader -> send("publications.toRead", sent, reader, ""));
    }

    /** To the author: approved, to be changed, refused, taken down; an agreement that is not the last says nothing yet. */
    void answered(Publication sent, Act act) {
        String kind =
                switch (sent.getState()) {
                    case APPROVED -> "publications.approved";
                    case CHANGES_REQUESTED -> "publications.changeAsked";
                    case REFUSED -> "publications.refused";
                    case REMOVED -> "publications.removed";
                    case SUBMITTED, WITHDRAWN, PUBLISHED, CORRECTED -> "";
                };
        boolean ownAct = act.by().isPerson(sent.getAuthor()) && sent.getState() == PublicationState.REMOVED;
        if (!kind.isEmpty() && !ownAct) {
            send(kind, sent, sent.getAuthor(), act.motive());
        }
    }

    private void send(String kind, Publication sent, UUID to, String words) {
        Person reader = em.getReference(Person.class, to);
        String language = reader.getLanguage();
        outbox.post(
                kind,
                sent.getId() + ":" + sent.getJournal().size() + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), language),
                sent.getReference(),
                em.getReference(Person.class, sent.getAuthor()).fullName(),
                day(sent.getAnswerBy(), language),
                words,
                links.to("/publications/publication?id=" + sent.getId()).toString());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> readers(Publication sent) {
        List<String> roles = sent.getReadings().needed().stream()
                .flatMap(reading -> reading.readers().stream())
                .map(Role::name)
                .toList();
        return em.createNativeQuery(
                        "select distinct r.person_id from person_role r where r.role in (:roles) and r.person_id <> :author",
                        UUID.class)
                .setParameter("roles", roles)
                .setParameter("author", sent.getAuthor())
                .getResultList();
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(day);
    }
}
