package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.aval.domain.charters.Charter;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Act;
import org.aval.policies.letters.Letter;
import org.aval.service.notices.MailFile;
import org.aval.service.notices.Outbox;

/** Invites bodies that have no role in the portal, at the address held with them: with the text, and to whom they answer. */
@Dependent
class BodyLetters {

    private static final String KIND = "charters.opinionAsked";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    CharterPaper paper;

    /** The consultation is open: each body that has an address is asked for its opinion, which the owner records. */
    void consultation(CharterVersion version, Act act) {
        Charter charter = version.getCharter();
        Map<ConsultationBody, String> addresses = charter.getAddresses();
        if (addresses.isEmpty()) {
            return;
        }
        String language = charter.getAuthoritativeLanguage();
        MailFile text = paper.of(version, language, act.at());
        Person owner = em.getReference(Person.class, act.by().person());
        addresses.forEach((body, address) -> outbox.postWithFile(
                KIND,
                version.getId() + ":r" + version.getJournal().size() + ":" + body,
                new Outbox.Desk(Letter.line(KIND + "." + body, language), address, language),
                text,
                charter.title(language),
                version.getNumber(),
                version.summary(language),
                owner.fullName() + ", " + owner.getWorkEmail()));
    }
}
