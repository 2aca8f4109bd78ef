package org.aval.service.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ImageConsent;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Act;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** The letters about consents: what must come down, to who takes it down; that it is so, to the offices. Nobody is named. */
@Dependent
class ConsentLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** To each who answers for something that shows the person: their lines; to the offices: that it was withdrawn or annulled. */
    void ended(ImageConsent consent, Act act) {
        boolean annulled = consent.getEnd().annulledOn() != null;
        String toTakeDown = annulled ? "consents.groundless" : "consents.takeDown";
        LocalDate due = Objects.requireNonNull(consent.getEnd().removeBy());
        List<ConsentUse> up =
                consent.getUses().stream().filter(ConsentUse::isUp).toList();
        up.stream()
                .collect(Collectors.groupingBy(ConsentUse::responsible))
                .forEach((person, uses) ->
                        send(toTakeDown, consent, person, lines(uses), due, removal(consent, uses.get(0))));
        String toOffices = annulled ? "consents.annulled" : "consents.withdrawn";
        offices(act).forEach(person -> send(toOffices, consent, person, lines(up), due, page(consent)));
    }

    /** To who answers for it from now on. */
    void handedOver(ImageConsent consent, ConsentUse use) {
        send(
                "consents.handedOver",
                consent,
                use.responsible(),
                lines(List.of(use)),
                use.addedOn(),
                removal(consent, use));
    }

    /** When the last line is down, the offices can tell the person. */
    void takenDown(ImageConsent consent, Act act) {
        if (consent.getEnd().withdrawnOn() != null && consent.getUses().stream().noneMatch(ConsentUse::isUp)) {
            offices(act)
                    .forEach(person -> send("consents.allDown", consent, person, "", act.effectiveOn(), page(consent)));
        }
    }

    private static String page(ImageConsent consent) {
        return "/consents/consent?id=" + consent.getId();
    }

    private static String removal(ImageConsent consent, ConsentUse use) {
        return "/consents/removal?id=" + consent.getId() + "&use=" + use.id();
    }

    private static String lines(List<ConsentUse> uses) {
        return uses.isEmpty()
                ? "—"
                : uses.stream().map(use -> use.what() + " — " + use.place()).collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> offices(Act act) {
        return em.createNativeQuery(
                        """
                        select distinct r.person_id from person_role r
                         where r.role in ('COMMS', 'COMMS_DIRECTOR', 'PRIVACY') and r.person_id <> :author""",
                        UUID.class)
                .setParameter("author", act.by().person())
                .getResultList();
    }

    private void send(String kind, ImageConsent consent, UUID to, String lines, LocalDate day, String place) {
        Person reader = em.getReference(Person.class, to);
        outbox.post(
                kind,
                consent.getId() + ":" + consent.getJournal().size() + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), reader.getLanguage()),
                consent.getReference(),
                lines,
                day(day, reader.getLanguage()),
                links.to(place).toString());
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(day);
    }
}
