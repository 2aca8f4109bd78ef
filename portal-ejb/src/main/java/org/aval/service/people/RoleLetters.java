package org.aval.service.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.people.Person;
import org.aval.domain.people.RoleAssignment;
import org.aval.domain.shared.Act;
import org.aval.policies.letters.RoleNames;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** The letters about roles: the person always hears what they hold and what they hold no more. */
@Dependent
class RoleLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** To who holds it from now on; a deputy and the person who is away hear of each other. */
    void held(RoleAssignment role, Act act) {
        UUID absent = role.getAbsent();
        if (absent == null) {
            send("people.roleGiven", role, role.getPerson(), "", act);
        } else {
            send("people.deputyNamed", role, role.getPerson(), person(absent).fullName(), act);
            send("people.deputyForYou", role, absent, person(role.getPerson()).fullName(), act);
        }
    }

    /** To who held it until now. */
    void ended(RoleAssignment role, Act act) {
        send("people.roleEnded", role, role.getPerson(), "", act);
    }

    private void send(String kind, RoleAssignment role, UUID to, String other, Act act) {
        Person reader = person(to);
        String language = reader.getLanguage();
        LocalDate from = role.getStartsOn().isBefore(act.effectiveOn()) ? act.effectiveOn() : role.getStartsOn();
        LocalDate until = Objects.requireNonNullElse(role.getEndsOn(), from);
        outbox.post(
                kind,
                role.getId() + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), language),
                RoleNames.of(role.getRole().name(), language),
                day(from, language),
                day(until, language),
                links.to("/people/role?id=" + role.getId()).toString(),
                other,
                why(role, act));
    }

    private Person person(UUID id) {
        return em.getReference(Person.class, id);
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(day);
    }

    /** Who confirms may say nothing more: the reason is then the one of who proposed it. */
    private static String why(RoleAssignment role, Act act) {
        return act.isExplained() ? act.motive() : role.getJournal().get(0).motive();
    }
}
