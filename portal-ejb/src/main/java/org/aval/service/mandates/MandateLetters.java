package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.StandIn;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;
import org.jspecify.annotations.Nullable;

/** The letters about a mandate: to whoever decides next, and to the holder, who always hears what they may and may not. */
@Dependent
class MandateLetters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    MandateLaws laws;

    /** To those who lead the holder. */
    void submitted(Mandate mandate) {
        leaders(mandate).forEach(reader -> send("mandates.toApprove", mandate, reader, "", null));
    }

    /**
     * To Communications, and to the counsel who has to be heard.
     *
     * @param touched an interest of the holder touches it
     */
    void approved(Mandate mandate, boolean touched) {
        Set<UUID> readers = inRole(Role.COMMS);
        if (mandate.wish().reach().messageLevel().needsCounsel()) {
            inRole(Role.LEGAL).forEach(reader -> send("mandates.toAdvise", mandate, reader, "", null));
        }
        if (touched || mandate.wish().limits().paidByThirdParty()) {
            inRole(Role.COI_OFFICER).forEach(reader -> send("mandates.toAdvise", mandate, reader, "", null));
        }
        readers.forEach(reader -> send("mandates.toReview", mandate, reader, "", null));
    }

    /** To those with the power to grant it. */
    void reviewed(Mandate mandate) {
        Role power = laws.now()
                .powers()
                .smallest(mandate.getType(), mandate.wish().reach().messageLevel());
        Set<UUID> readers = power == Role.MANAGER ? leaders(mandate) : inRole(power);
        readers.forEach(reader -> send("mandates.toGrant", mandate, reader, "", null));
    }

    /** To the holder, with the day by which to accept; who stands in hears of it as well. */
    void granted(Mandate mandate) {
        send("mandates.granted", mandate, mandate.getHolder(), "", mandate.getAcceptBy());
        UUID substitute = mandate.wish().substitute();
        if (substitute != null) {
            send("mandates.substitute", mandate, substitute, "", null);
        }
    }

    /** To who stands in from now on, and to the holder. */
    void standsIn(Mandate mandate, StandIn hand) {
        UUID person = hand.getPerson();
        if (person != null) {
            post("mandates.substitute", mandate, person, "h" + hand.getId(), "", null);
        }
        String name =
                person == null ? "" : em.getReference(Person.class, person).fullName();
        post(
                person == null ? "mandates.standInGone" : "mandates.standInNamed",
                mandate,
                mandate.getHolder(),
                "h" + hand.getId(),
                name,
                null);
    }

    /** To who granted it, and to the holder with what to know now. */
    void accepted(Mandate mandate) {
        send("mandates.welcome", mandate, mandate.getHolder(), "", null);
        UUID grantor = mandate.getHands().grantor();
        if (grantor != null) {
            send("mandates.accepted", mandate, grantor, "", null);
        }
    }

    /** To who asked and to who would have held it, with the reasons. */
    void refused(Mandate mandate, Act act) {
        Set<UUID> readers = new LinkedHashSet<>(
                List.of(mandate.getHolder(), mandate.getHands().requestedBy()));
        readers.forEach(reader -> send("mandates.refused", mandate, reader, act.motive(), null));
    }

    /** To the holder at once; to who leads the holder without the reason (decision 5). */
    void suspended(Mandate mandate, Act act) {
        boolean chairs = mandate.getPause().suspendedAs() == Role.ETHICS_CHAIR;
        LocalDate review = mandate.getPause().reviewOn();
        send(
                chairs ? "mandates.suspendedQuietly" : "mandates.suspended",
                mandate,
                mandate.getHolder(),
                act.motive(),
                review);
        leaders(mandate).forEach(reader -> send("mandates.suspendedTold", mandate, reader, "", review));
    }

    /** To the holder with the new day; to who leads the holder without the reason. */
    void prolonged(Mandate mandate, Act act) {
        boolean chairs = mandate.getPause().suspendedAs() == Role.ETHICS_CHAIR;
        LocalDate review = mandate.getPause().reviewOn();
        send(
                chairs ? "mandates.prolongedQuietly" : "mandates.prolonged",
                mandate,
                mandate.getHolder(),
                act.motive(),
                review);
        leaders(mandate).forEach(reader -> send("mandates.prolongedTold", mandate, reader, "", review));
    }

    void reinstated(Mandate mandate, Act act) {
        send("mandates.reinstated", mandate, mandate.getHolder(), act.motive(), null);
        leaders(mandate).forEach(reader -> send("mandates.reinstatedTold", mandate, reader, "", null));
    }

    void revoked(Mandate mandate, Act act) {
        send("mandates.revoked", mandate, mandate.getHolder(), act.motive(), mandate.getEndedOn());
        leaders(mandate).forEach(reader -> send("mandates.endedTold", mandate, reader, "", mandate.getEndedOn()));
    }

    /** To who granted it and to Communications. */
    void resigned(Mandate mandate, Act act) {
        Set<UUID> readers = inRole(Role.COMMS_DIRECTOR);
        UUID grantor = mandate.getHands().grantor();
        if (grantor != null) {
            readers.add(grantor);
        }
        readers.forEach(reader -> send("mandates.resigned", mandate, reader, act.motive(), mandate.getEndedOn()));
    }

    /**
     * To the holder: it ends, and can be asked for again.
     *
     * @param turn "Early", "Soon" or "Last"
     */
    void expiring(Mandate mandate, String turn) {
        post("mandates.expiring" + turn, mandate, mandate.getHolder(), "e" + mandate.getEndsOn(), "", null);
    }

    /** To the holder and to who granted it: it was not accepted in time. */
    void lapsed(Mandate mandate) {
        post("mandates.lapsed", mandate, mandate.getHolder(), "l", "", mandate.getAcceptBy());
        UUID grantor = mandate.getHands().grantor();
        if (grantor != null) {
            post("mandates.lapsedTold", mandate, grantor, "l", "", mandate.getAcceptBy());
        }
    }

    /** To the office that suspended it: it is to be looked at again. */
    void reviewDue(Mandate mandate) {
        Role office = mandate.getPause().suspendedAs();
        LocalDate due = mandate.getPause().reviewOn();
        if (office != null) {
            inRole(office).forEach(reader -> post("mandates.reviewDue", mandate, reader, "r" + due, "", due));
        }
    }

    /**
     * To the holder: a condition is not met any more.
     *
     * @param occasion what makes it another occasion to say so
     */
    void blocked(Mandate mandate, String occasion) {
        post("mandates.blocked", mandate, mandate.getHolder(), occasion, "", null);
    }

    /** To the holder: the officer for interests has looked at it. */
    void cleared(Mandate mandate, Act act) {
        send("mandates.interestsCleared", mandate, mandate.getHolder(), act.motive(), null);
    }

    /** Each line of the journal is another occasion to write. */
    private void send(String kind, Mandate mandate, UUID to, String words, @Nullable LocalDate day) {
        post(kind, mandate, to, "s" + mandate.getJournal().size(), words, day);
    }

    private boolean post(
            String kind, Mandate mandate, UUID to, String occasion, String words, @Nullable LocalDate day) {
        Person reader = em.getReference(Person.class, to);
        Person holder = em.getReference(Person.class, mandate.getHolder());
        String language = reader.getLanguage();
        return outbox.post(
                kind,
                mandate.getId() + ":" + occasion + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), language),
                mandate.getReference(),
                holder.fullName(),
                day(mandate.getStartsOn(), language),
                day(mandate.getEndsOn(), language),
                links.to("/mandates/mandate?id=" + mandate.getId()).toString(),
                words,
                day(day, language),
                mandate.wish().reach().titleToUse());
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> leaders(Mandate mandate) {
        return new LinkedHashSet<>(em.createNativeQuery(
                        "select l.manager_id from leads l where l.person_id = :holder and l.manager_id <> :holder",
                        UUID.class)
                .setParameter("holder", mandate.getHolder())
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> inRole(Role role) {
        return new LinkedHashSet<>(
                em.createNativeQuery("select r.person_id from person_role r where r.role = :role", UUID.class)
                        .setParameter("role", role.name())
                        .getResultList());
    }

    private static String day(@Nullable LocalDate day, String language) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                        .format(day);
    }
}
