package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.people.Audience;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.notices.Outbox;
import org.aval.service.notices.Outbox.Recipient;
import org.aval.service.shared.Links;

/** The letters about a version: to those who are heard, who approve, who own it, and to everybody when it is published. */
@Dependent
class CharterLetters {

    /** Who is invited to say what they think, whatever body they speak for. */
    private static final Set<Role> HEARD =
            EnumSet.of(Role.POLICY_APPROVER, Role.LEGAL, Role.PRIVACY, Role.ETHICS_SECRETARY);

    private static final String EVERYBODY =
            """
            with letters as (
                select p.id as person_id, :once || p.id as once, '' as said, '' as place from person_in_post p
                 where :audiences = '' or exists (select 1 from person_audience a
                        where a.person_id = p.id and a.audience = any (string_to_array(:audiences, ','))))""";

    private static final List<String> PUBLISHED = List.of("charters.publishedMajor", "charters.publishedMinor");

    /** Whoever was told that a version comes is told that it does not. */
    private static final String TOLD =
            """
            with letters as (
                select distinct m.person_id, :once || m.person_id as once, '' as said, '' as place
                  from mail m join person_in_post p on p.id = m.person_id
                 where m.kind in (:kinds) and m.state = 'SENT'
                   and starts_with(m.once_key, m.kind || ':' || :version || ':'))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    BodyLetters bodies;

    /** The consultation is open. */
    void consultation(CharterVersion version, Act act) {
        inRoles(HEARD).forEach(person -> send("charters.consultation", version, round(version), person, ""));
        bodies.consultation(version, act);
    }

    /** The text is submitted. */
    void toApprove(CharterVersion version) {
        inRoles(EnumSet.of(Role.POLICY_APPROVER)).stream()
                .filter(person -> !version.getAuthors().contains(person))
                .forEach(person -> send("charters.toApprove", version, round(version), person, ""));
    }

    /** To who drafted it: it is approved, and waits for its day. */
    void approved(CharterVersion version) {
        toAuthor("charters.approved", version, "");
    }

    /** To who drafted it: a change is asked, and why. */
    void changeAsked(CharterVersion version, Act act) {
        toAuthor("charters.changeAsked", version, act.motive());
    }

    /** To everybody whom it is for, with what changes; a corrected comma is not worth anybody's minute. */
    void published(CharterVersion version) {
        if (version.getChangeType() == ChangeType.EDITORIAL) {
            return;
        }
        outbox.postMany(
                version.getChangeType() == ChangeType.MAJOR ? "charters.publishedMajor" : "charters.publishedMinor",
                EVERYBODY,
                Map.of(
                        "once",
                        occasion(version),
                        "audiences",
                        version.getCharter().getAudiences().stream()
                                .map(Audience::name)
                                .collect(Collectors.joining(","))),
                language -> List.of(
                        version.getCharter().title(language),
                        version.getNumber(),
                        version.summary(language),
                        day(Objects.requireNonNull(version.getEffectiveFrom()), language),
                        links.to("/charters/charter?id=" + version.getId()).toString()));
    }

    /** It does not come that day after all: what has not left stays here, and whoever was told is told so. */
    void withdrawn(CharterVersion version, Act act) {
        LocalDate announced = version.getEffectiveFrom();
        if (announced == null) {
            return;
        }
        String announcement = version.getId().toString();
        outbox.recall(PUBLISHED, announcement + ":");
        outbox.postMany(
                "charters.withdrawn",
                TOLD,
                Map.of("once", occasion(version), "version", announcement, "kinds", PUBLISHED),
                language -> List.of(
                        version.getCharter().title(language),
                        version.getNumber(),
                        act.motive(),
                        day(announced, language),
                        links.to("/charters/library").toString()));
    }

    /** To who answers for it: by when it is to be looked at again. @return false when that was said already */
    boolean reviewDue(CharterVersion version, int daysBefore) {
        UUID owner = version.getCharter().getOwner();
        LocalDate due = version.getReview().getDueOn();
        return owner != null
                && due != null
                && send(
                        "charters.reviewDue",
                        version,
                        due + ":" + daysBefore,
                        owner,
                        day(due, em.getReference(Person.class, owner).getLanguage()));
    }

    private void toAuthor(String kind, CharterVersion version, String reason) {
        UUID author = version.getDraftedBy();
        if (author != null) {
            send(kind, version, round(version), author, reason);
        }
    }

    private static String occasion(CharterVersion version) {
        return version.getId() + ":" + round(version) + ":";
    }

    /** A text that comes back is another occasion to write. */
    private static String round(CharterVersion version) {
        return "r" + version.getJournal().size();
    }

    private boolean send(String kind, CharterVersion version, String occasion, UUID to, String words) {
        Person reader = em.getReference(Person.class, to);
        String language = reader.getLanguage();
        return outbox.post(
                kind,
                version.getId() + ":" + occasion + ":" + to,
                new Recipient(to, reader.fullName(), reader.getWorkEmail(), language),
                version.getCharter().title(language),
                version.getNumber(),
                version.summary(language),
                words,
                links.to("/charters/version?id=" + version.getId()).toString());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> inRoles(Set<Role> roles) {
        return em.createNativeQuery(
                        "select distinct r.person_id from person_role r where r.role in (:roles)", UUID.class)
                .setParameter("roles", roles.stream().map(Role::name).toList())
                .getResultList();
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(day);
    }
}
