package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.BoundAccount;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.publications.HeldMandate;
import org.aval.service.mandates.BoundAccounts;
import org.aval.service.mandates.Standings;
import org.aval.service.publications.MandateChoice.TopicChoice;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** The mandates of somebody who asks, as a post needs to know them on a day. */
@Dependent
class OwnMandates {

    private static final String MANDATES =
            """
            select m.id, m.reference, m.every_topic, m.every_channel, m.pre_approval, m.may_reply,
                   case :language when 'en' then m.disclosure_en else m.disclosure_fr end as disclosure,
                   (select coalesce(string_agg(t.topic, ','), '') from mandate_topic t
                     where t.mandate_id = m.id and not t.excluded) as topics,
                   (select coalesce(string_agg(t.topic, ','), '') from mandate_topic t
                     where t.mandate_id = m.id and t.excluded) as excluded,
                   (select coalesce(string_agg(c.channel, ','), '') from mandate_channel c
                     where c.mandate_id = m.id) as channels,
                   (/*accounts*/) as accounts
              from mandate m
             where m.holder_id = :person and m.state in ('ACTIVE', 'SUSPENDED') and m.ends_on >= :day
             order by m.starts_on, m.reference"""
                    .replace("/*accounts*/", BoundAccounts.COLUMN);

    /** What a mandate covers, and the topics below; of a mandate for every topic the first level only. */
    private static final String TOPICS =
            """
            select m.id, t.code, t.parent, case :language when 'en' then t.name_en else t.name_fr end as name
              from mandate m
              join topic t on m.every_topic and t.parent is null
                           or exists (select from mandate_topic k where k.mandate_id = m.id and not k.excluded
                                         and k.topic in (t.code, t.parent))
             where m.id in (:mandates) and t.state = 'OPEN'
               and not exists (select from mandate_topic k where k.mandate_id = m.id and k.excluded and k.topic = t.code)
             order by t.parent nulls first, name""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Standings standings;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    /** Those that were accepted and not ended, whether their conditions are met that day or not. */
    List<MandateChoice> of(UUID person, LocalDate day, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(MANDATES, Tuple.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setParameter("told", Standings.NOW)
                .setParameter("language", language)
                .getResultList();
        Map<UUID, List<TopicChoice>> topics = topics(rows, language);
        Map<UUID, MandateStanding> worth = standings.of(ids(rows), day, moment(day), Standings.NOW);
        return rows.stream()
                .map(row -> new MandateChoice(
                        held(row, worth.get(Columns.id(row, "id")) == MandateStanding.VALID),
                        Columns.constant(row, "pre_approval", PreApproval.class),
                        topics.getOrDefault(Columns.id(row, "id"), List.of()),
                        Columns.text(row, "disclosure")))
                .toList();
    }

    /** One of them. */
    Optional<MandateChoice> find(UUID person, UUID mandate, LocalDate day, String language) {
        return of(person, day, language).stream()
                .filter(choice -> choice.held().id().equals(mandate))
                .findFirst();
    }

    private Map<UUID, List<TopicChoice>> topics(List<Tuple> mandates, String language) {
        if (mandates.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(TOPICS, Tuple.class)
                .setParameter("mandates", ids(mandates))
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Columns.id(row, "id"), Collectors.mapping(OwnMandates::topic, Collectors.toList())));
    }

    private static List<UUID> ids(List<Tuple> rows) {
        return rows.stream().map(row -> Columns.id(row, "id")).toList();
    }

    /** A crisis has its hours: today counts as it is now, another day at its noon. */
    private OffsetDateTime moment(LocalDate day) {
        return day.equals(institution.today())
                ? clock.instant().atOffset(ZoneOffset.UTC)
                : day.atTime(LocalTime.NOON)
                        .atZone(institution.read().zone())
                        .toOffsetDateTime()
                        .withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static TopicChoice topic(Tuple row) {
        List<String> line = new ArrayList<>(List.of(Columns.text(row, "code")));
        Optional.ofNullable(row.get("parent", String.class)).ifPresent(line::add);
        return new TopicChoice(Columns.text(row, "code"), Columns.text(row, "name"), line);
    }

    private static HeldMandate held(Tuple row, boolean valid) {
        Set<Platform> channels = EnumSet.noneOf(Platform.class);
        codes(row, "channels").forEach(code -> channels.add(Platform.valueOf(code)));
        List<BoundAccount> accounts = BoundAccounts.read(row.get("accounts", String.class));
        channels.removeIf(channel -> BoundAccount.silence(accounts, channel)); // nobody speaks there for now
        return new HeldMandate(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                valid,
                row.get("every_topic", Boolean.class),
                codes(row, "topics"),
                codes(row, "excluded"),
                row.get("every_channel", Boolean.class),
                channels,
                Columns.constant(row, "pre_approval", PreApproval.class) != PreApproval.NONE,
                row.get("may_reply", Boolean.class));
    }

    private static Set<String> codes(Tuple row, String column) {
        return Arrays.stream(Columns.text(row, column).split(","))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
