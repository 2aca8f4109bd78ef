package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.Powers;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** Short lines about mandates: one's own, and those that wait for somebody. */
@Dependent
class MandateLines {

    private static final String WAITING =
            """
            select m.id, m.reference, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as holder, m.state,
                   m.type, m.message_level, m.holder_id = :reader as own, m.reviewed_by = :reader as reviewed,
                   exists (select 1 from leads l where l.manager_id = :reader and l.person_id = m.holder_id) as leads,
                   m.paid_by_third_party as paid,
                   exists (select 1 from mandate_journal j where j.mandate_id = m.id and j.step = 'ADVISE'
                              and j.acted_as = 'LEGAL') as counsel,
                   exists (select 1 from mandate_journal j where j.mandate_id = m.id and j.step = 'ADVISE'
                              and j.acted_as = 'COI_OFFICER') as interests,
                   coalesce(case m.state when 'GRANTED' then m.accept_by end,
                            (select max(j.effective_on) from mandate_journal j where j.mandate_id = m.id)) as due
              from mandate m join person p on p.id = m.holder_id
             where m.state in ('SUBMITTED', 'UNIT_APPROVED', 'REVIEWED')
                or m.state = 'GRANTED' and m.holder_id = :reader and m.accept_by >= institution_day()
             order by due, m.reference""";

    private static final String OWN =
            """
            select m.id, m.reference, m.type, m.starts_on, m.ends_on,
                   coalesce((select string_agg(case :language when 'en' then t.name_en else t.name_fr end, ', '
                                               order by t.name_fr)
                               from mandate_topic s join topic t on t.code = s.topic
                              where s.mandate_id = m.id and not s.excluded), '') as topics
              from mandate m where m.holder_id = :holder/*which*/
             order by m.starts_on desc nulls first, m.reference""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    @Inject
    MandateLaws laws;

    @Inject
    InstitutionDesk institution;

    /** Somebody's own mandates and requests, the latest first. */
    List<MandateLine> of(UUID holder, String language) {
        return lines(holder, language, "");
    }

    /** Those of which part may be passed on. */
    List<MandateLine> passable(UUID holder, String language) {
        return lines(
                holder, language, " and m.may_sub_delegate and m.state = 'ACTIVE' and m.ends_on >= institution_day()");
    }

    @SuppressWarnings("unchecked")
    private List<MandateLine> lines(UUID holder, String language, String which) {
        List<Tuple> rows = em.createNativeQuery(OWN.replace("/*which*/", which), Tuple.class)
                .setParameter("language", language)
                .setParameter("holder", holder)
                .getResultList();
        List<UUID> ids = rows.stream().map(row -> Columns.id(row, "id")).toList();
        Map<UUID, MandateStanding> worth = standings.now(ids, clock.instant().atOffset(ZoneOffset.UTC));
        return rows.stream()
                .map(row -> new MandateLine(
                        Columns.id(row, "id"),
                        Columns.text(row, "reference"),
                        Columns.constant(row, "type", MandateType.class),
                        Columns.text(row, "topics"),
                        Objects.requireNonNull(worth.get(Columns.id(row, "id"))),
                        Columns.dayOrNull(row, "starts_on"),
                        Columns.dayOrNull(row, "ends_on")))
                .toList();
    }

    /** What waits for a step of this reader's. */
    @SuppressWarnings("unchecked")
    List<MandateTask> waiting(Actor reader) {
        List<Tuple> rows = em.createNativeQuery(WAITING, Tuple.class)
                .setParameter("reader", reader.person())
                .getResultList();
        Powers powers = laws.now().powers();
        Set<UUID> touched = touched(rows, reader);
        return rows.stream()
                .flatMap(row -> steps(row, reader, powers, touched).stream().map(step -> task(row, step)))
                .toList();
    }

    /** Those about to be reviewed that an interest of the holder touches; asked for those only whom it concerns. */
    private Set<UUID> touched(List<Tuple> rows, Actor reader) {
        List<UUID> toReview = rows.stream()
                .filter(row -> "UNIT_APPROVED".equals(Columns.text(row, "state")))
                .filter(row -> reader.is(Role.COMMS) || reader.is(Role.COI_OFFICER))
                .map(row -> Columns.id(row, "id"))
                .toList();
        Map<UUID, MandateWorth> worth =
                standings.worth(toReview, institution.today(), clock.instant().atOffset(ZoneOffset.UTC), Standings.NOW);
        return toReview.stream()
                .filter(id -> worth.getOrDefault(id, MandateWorth.NOTHING).isTouched())
                .collect(Collectors.toSet());
    }

    private static List<MandateStep> steps(Tuple row, Actor reader, Powers powers, Set<UUID> touched) {
        boolean own = row.get("own", Boolean.class);
        boolean leads = row.get("leads", Boolean.class);
        return switch (Columns.text(row, "state")) {
            case "GRANTED" -> List.of(MandateStep.ACCEPT);
            case "SUBMITTED" -> when(leads && !own, MandateStep.APPROVE_UNIT);
            case "UNIT_APPROVED" -> own ? List.of() : reviewing(row, reader, touched);
            default -> when(!own && grants(row, reader, leads, powers), MandateStep.GRANT);
        };
    }

    private static List<MandateStep> reviewing(Tuple row, Actor reader, Set<UUID> touched) {
        boolean counsel =
                Columns.constant(row, "message_level", MessageLevel.class).needsCounsel()
                        && !row.get("counsel", Boolean.class);
        boolean concerned = row.get("paid", Boolean.class) || touched.contains(Columns.id(row, "id"));
        boolean interests = concerned && !row.get("interests", Boolean.class);
        boolean heard = !counsel && !interests;
        boolean asked = (counsel && reader.is(Role.LEGAL)) || (interests && reader.is(Role.COI_OFFICER));
        return asked ? List.of(MandateStep.ADVISE) : when(heard && reader.is(Role.COMMS), MandateStep.REVIEW);
    }

    private static boolean grants(Tuple row, Actor reader, boolean leads, Powers powers) {
        boolean reviewed = Boolean.TRUE.equals(row.get("reviewed", Boolean.class));
        return !reviewed
                && powers.of(
                                reader,
                                Columns.constant(row, "type", MandateType.class),
                                Columns.constant(row, "message_level", MessageLevel.class),
                                leads)
                        .isPresent();
    }

    private static List<MandateStep> when(boolean asked, MandateStep step) {
        return asked ? List.of(step) : List.of();
    }

    private static MandateTask task(Tuple row, MandateStep step) {
        return new MandateTask(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "holder"),
                step,
                Columns.day(row, "due"));
    }

    /** The topics one can ask for, each wider one before its own. */
    @SuppressWarnings("unchecked")
    List<TopicOption> topics(String language) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select t.code, case :language when 'en' then t.name_en else t.name_fr end as name,
                               t.parent is null as wide
                          from topic t left join topic w on w.code = t.parent
                         where t.state = 'OPEN' and coalesce(w.state, 'OPEN') = 'OPEN'
                         order by coalesce(case :language when 'en' then w.name_en else w.name_fr end,
                                           case :language when 'en' then t.name_en else t.name_fr end),
                                  t.parent is not null, name""",
                        Tuple.class)
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .map(row -> new TopicOption(
                        Columns.text(row, "code"), Columns.text(row, "name"), row.get("wide", Boolean.class)))
                .toList();
    }
}
