package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.ChangedArticle;
import org.aval.domain.charters.Concern;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.charters.ShownCharter;
import org.aval.domain.shared.Verdict;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.Concerns;
import org.aval.service.charters.VersionText;
import org.aval.service.charters.Workshop;
import org.aval.service.shared.Caller;
import org.aval.service.shared.InstitutionDesk;

/** Before a version is scheduled: whom it will ask to sign, how long they will read, who keeps what they signed. */
@Stateless
@RolesAllowed({"POLICY_OWNER", "POLICY_APPROVER", "LEGAL", "AUDITOR"})
public class ImpactDesk {

    private static final String GROUPS =
            """
            select last.version as signed, coalesce(reach.audiences, '') as audiences,
                   coalesce(case :language when 'en' then u.name_en else u.name_fr end, '') as unit,
                   asked.before, count(*) as people
              from person_in_post here join person p on p.id = here.id
              left join lateral (%s) last on true
             cross join lateral (select %s as before) asked
             cross join lateral (select string_agg(d.audience, ',' order by d.audience) as audiences
                                   from person_audience d where d.person_id = p.id) reach
              left join assignment a on a.person_id = p.id and a.is_primary
                   and institution_day() between a.starts_on and coalesce(a.ends_on, 'infinity')
              left join unit u on u.code = a.unit_code
             where %s
             group by 1, 2, 3, 4"""
                    .formatted(
                            NewVersionAudience.SIGNED_LAST,
                            NewVersionAudience.ASKED_BEFORE,
                            NewVersionAudience.NOT_ASKED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CharterTexts texts;

    @Inject
    Concerns concerns;

    @Inject
    InstitutionDesk institution;

    @Inject
    SpeechImpact speech;

    /** What a version asks of the people of today. @throws Refusal to whoever does not prepare texts any more */
    public Impact preview(UUID id, String language) {
        Verdict.unless(!Workshop.opensTo(caller.actor()), "charters.unknownVersion")
                .orRefuse();
        VersionText text = texts.read(id);
        ChangeType change = text.version().getChangeType();
        List<AlikePeople> groups = groups(id, language);
        Map<UUID, Concern> since = new HashMap<>();
        Predicate<AlikePeople> isAsked = group -> change == ChangeType.MAJOR && isAsked(group, id, since);
        Predicate<AlikePeople> isKeeping = group -> group.signed() != null && !isAsked.test(group);
        return new Impact(
                text.version().getNumber(),
                change,
                text.version().getGraceDays(),
                people(groups, isAsked),
                people(groups, isKeeping),
                people(groups, group -> !isAsked.test(group) && !isKeeping.test(group)),
                reading(groups, isAsked, text),
                units(groups, isAsked, isKeeping),
                changes(text),
                speech.of(text.version(), isAsked));
    }

    private boolean isAsked(AlikePeople group, UUID version, Map<UUID, Concern> since) {
        UUID signed = group.signed();
        return group.askedBefore()
                || (signed != null
                        && since.computeIfAbsent(signed, earlier -> concerns.since(earlier, version))
                                .applies(group.audiences(), institution.read().jurisdiction()));
    }

    /** All of it for who never signed; what changed for who did. */
    private long minutes(AlikePeople group, VersionText text) {
        ShownCharter shown = text.shown(group.audiences(), institution.read().jurisdiction(), "fr");
        UUID signed = group.signed();
        if (signed == null) {
            return shown.minutesLeft(Set.of());
        }
        Set<String> changed = concerns.between(signed, text.id()).articles().stream()
                .filter(article ->
                        article.applies(group.audiences(), institution.read().jurisdiction()))
                .map(ChangedArticle::code)
                .collect(Collectors.toSet());
        return changed.isEmpty()
                ? shown.minutesLeft(Set.of())
                : shown.minutesLeft(shown.articles().stream()
                        .map(ShownArticle::code)
                        .filter(code -> !changed.contains(code))
                        .collect(Collectors.toSet()));
    }

    private long reading(List<AlikePeople> groups, Predicate<AlikePeople> isAsked, VersionText text) {
        return groups.stream()
                .filter(isAsked)
                .mapToLong(group -> group.people() * minutes(group, text))
                .sum();
    }

    private static long people(List<AlikePeople> groups, Predicate<AlikePeople> which) {
        return groups.stream().filter(which).mapToLong(AlikePeople::people).sum();
    }

    private static List<Impact.OfUnit> units(
            List<AlikePeople> groups, Predicate<AlikePeople> isAsked, Predicate<AlikePeople> isKeeping) {
        ToLongFunction<Impact.OfUnit> asked = Impact.OfUnit::asked;
        return groups.stream().collect(Collectors.groupingBy(AlikePeople::unit)).entrySet().stream()
                .map(unit -> new Impact.OfUnit(
                        unit.getKey(), people(unit.getValue(), isAsked), people(unit.getValue(), isKeeping)))
                .filter(unit -> unit.asked() + unit.keeping() > 0)
                .sorted(Comparator.comparingLong(asked).reversed().thenComparing(Impact.OfUnit::unit))
                .toList();
    }

    /** Since the version that is in force, or was last. */
    @SuppressWarnings("unchecked")
    private List<ChangedArticle> changes(VersionText text) {
        List<UUID> before = em.createNativeQuery(
                        """
                        select id from charter_version
                         where charter_id = :charter and id <> :id and state = 'SCHEDULED' and effective_from <= institution_day()
                         order by effective_from desc limit 1""",
                        UUID.class)
                .setParameter("charter", text.version().getCharter().getId())
                .setParameter("id", text.id())
                .getResultList();
        return before.isEmpty()
                ? List.of()
                : concerns.between(before.get(0), text.id()).articles();
    }

    @SuppressWarnings("unchecked")
    private List<AlikePeople> groups(UUID version, String language) {
        List<Tuple> rows = em.createNativeQuery(GROUPS, Tuple.class)
                .setParameter("version", version)
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .map(row -> AlikePeople.of(
                        row,
                        row.get("unit", String.class),
                        row.get("people", Number.class).longValue()))
                .toList();
    }
}
