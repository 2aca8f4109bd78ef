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
import java.util.Objects;
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
import org.aval.service.mandates.MandateWorth;
import org.aval.service.mandates.Standings;
import org.aval.service.publications.MandateChoice.TopicChoice;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** The mandates of somebody who asks, as a post needs to know them on a day. */
@Dependent
class OwnMandates {

    /** With what each covers, and the topics below; of a mandate for every topic the first level only. */
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
                   (/*accounts*/) as accounts,
                   /*names*/,
                   (select coalesce(string_agg(concat_ws(chr(9), t.code, t.name, t.parent), chr(10)
                           order by t.parent nulls first, t.name), '')
                      from (select t.code, t.parent, case :language when 'en' then t.name_en else t.name_fr end as name
                              from topic t
                             where t.state = 'OPEN'
                               and (m.every_topic and t.parent is null
                                 or exists (select from mandate_topic k where k.mandate_id = m.id and not k.excluded
                                               and k.topic in (t.code, t.parent)))
                               and not exists (select from mandate_topic k where k.mandate_id = m.id and k.excluded
                                                  and k.topic = t.code)) t) as choices
              from mandate m
             where m.holder_id = :person and m.state in ('ACTIVE', 'SUSPENDED') and m.ends_on >= :day
             order by m.starts_on, m.reference"""
                    .replace("/*accounts*/", BoundAccounts.COLUMN)
                    .replace("/*names*/", OwnRecord.NAMES.formatted("m.id", "cast(:told as timestamptz)"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Standings standings;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    /**
     * Those that were accepted and not ended, whether their conditions are met that day or not.
     *
     * @param topic what is to be said is about it; null as long as nobody said
     */
    List<MandateChoice> of(UUID person, LocalDate day, @Nullable String topic, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(MANDATES, Tuple.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .setParameter("told", Standings.NOW)
                .setParameter("topic", Objects.requireNonNullElse(topic, ""))
                .setParameter("language", language)
                .getResultList();
        Map<UUID, MandateWorth> worth = standings.worth(ids(rows), day, moment(day), Standings.NOW);
        return rows.stream()
                .map(row -> choice(row, Objects.requireNonNull(worth.get(Columns.id(row, "id")))))
                .toList();
    }

    private static MandateChoice choice(Tuple row, MandateWorth worth) {
        return new MandateChoice(
                held(row, worth.standing() == MandateStanding.VALID),
                Columns.constant(row, "pre_approval", PreApproval.class),
                Columns.text(row, "choices").lines().map(OwnMandates::topic).toList(),
                Columns.text(row, "disclosure"),
                worth.interests(),
                Columns.text(row, "counterparties"));
    }

    /** One of them. */
    Optional<MandateChoice> find(UUID person, UUID mandate, LocalDate day, String language) {
        return of(person, day, null, language).stream()
                .filter(choice -> choice.held().id().equals(mandate))
                .findFirst();
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

    /** "PEDIATRIC_INFECTIONS", its name, and what it stands under when it does. */
    private static TopicChoice topic(String told) {
        List<String> parts = List.of(told.split("\t"));
        List<String> line = new ArrayList<>(parts);
        line.remove(1);
        return new TopicChoice(parts.get(0), parts.get(1), line);
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
