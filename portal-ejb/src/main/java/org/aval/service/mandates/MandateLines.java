package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.Power;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Columns;

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

    @PersistenceContext
    EntityManager em;

    @Inject
    MandateCircumstances circumstances;

    @Inject
    CrisisPause crisis;

    /** Somebody's own mandates and requests, the latest first. */
    List<MandateLine> of(UUID holder, String language) {
        List<Mandate> own = em.createQuery(
                        "select m from Mandate m where m.holder = :holder order by m.startsOn desc nulls first, m.reference",
                        Mandate.class)
                .setParameter("holder", holder)
                .getResultList();
        return own.stream().map(mandate -> line(mandate, language)).toList();
    }

    private MandateLine line(Mandate mandate, String language) {
        String topics = (String) em.createNativeQuery(
                        """
                        select coalesce(string_agg(case :language when 'en' then t.name_en else t.name_fr end, ', '
                                                   order by t.name_fr), '')
                          from mandate_topic s join topic t on t.code = s.topic
                         where s.mandate_id = :id and not s.excluded""")
                .setParameter("language", language)
                .setParameter("id", mandate.getId())
                .getSingleResult();
        return new MandateLine(
                mandate.getId(),
                mandate.getReference(),
                mandate.getType(),
                topics,
                mandate.standing(circumstances.of(mandate, Actor.PORTAL), crisis.pauses(mandate)),
                mandate.getStartsOn(),
                mandate.getEndsOn());
    }

    /** What waits for a step of this reader's. */
    @SuppressWarnings("unchecked")
    List<MandateTask> waiting(Actor reader) {
        List<Tuple> rows = em.createNativeQuery(WAITING, Tuple.class)
                .setParameter("reader", reader.person())
                .getResultList();
        return rows.stream()
                .flatMap(row -> steps(row, reader).stream().map(step -> task(row, step)))
                .toList();
    }

    private static List<MandateStep> steps(Tuple row, Actor reader) {
        boolean own = row.get("own", Boolean.class);
        boolean leads = row.get("leads", Boolean.class);
        return switch (Columns.text(row, "state")) {
            case "GRANTED" -> List.of(MandateStep.ACCEPT);
            case "SUBMITTED" -> when(leads && !own, MandateStep.APPROVE_UNIT);
            case "UNIT_APPROVED" -> own ? List.of() : reviewing(row, reader);
            default -> when(!own && grants(row, reader, leads), MandateStep.GRANT);
        };
    }

    private static List<MandateStep> reviewing(Tuple row, Actor reader) {
        boolean counsel =
                Columns.constant(row, "message_level", MessageLevel.class).needsCounsel()
                        && !row.get("counsel", Boolean.class);
        boolean interests = row.get("paid", Boolean.class) && !row.get("interests", Boolean.class);
        boolean heard = !counsel && !interests;
        boolean asked = (counsel && reader.is(Role.LEGAL)) || (interests && reader.is(Role.COI_OFFICER));
        return asked ? List.of(MandateStep.ADVISE) : when(heard && reader.is(Role.COMMS), MandateStep.REVIEW);
    }

    private static boolean grants(Tuple row, Actor reader, boolean leads) {
        boolean reviewed = Boolean.TRUE.equals(row.get("reviewed", Boolean.class));
        return !reviewed
                && Power.of(
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
