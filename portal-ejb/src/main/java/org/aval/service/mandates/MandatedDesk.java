package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.mandates.BoundAccount;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Sql;

/**
 * Was somebody mandated for a channel and a topic on a day, as it was known then? The committee, counsel, the auditor and
 * communications ask; everybody asks of themselves.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MandatedDesk {

    private static final Set<Role> OFFICES = EnumSet.of(
            Role.ETHICS_SECRETARY,
            Role.ETHICS_CHAIR,
            Role.ETHICS_MEMBER,
            Role.LEGAL,
            Role.AUDITOR,
            Role.COMMS,
            Role.COMMS_DIRECTOR,
            Role.DG);

    private static final String LINES =
            """
            select m.id, m.reference, m.type, m.starts_on, m.ends_on,
                   exists (select 1 from mandate_voice v where v.mandate_id = m.id and v.effective @> cast(:day as date)
                              and v.known @> cast(:told as timestamptz) and (:channel = '' or v.channel in (:channel, 'ALL'))
                              and (:topic = '' or v.topic in (:topic, :above, 'ALL')))
                   and (:topic = '' or not exists (select 1 from mandate_topic x where x.mandate_id = m.id and x.excluded
                                                      and x.topic in (:topic, :above))) as covers,
                   (/*accounts*/ and b.platform = :channel) as accounts,
                   :topic <> '' and exists (select 1 from crisis_on(:topic, :moment, :known) c where c.voice_id <> m.id)
                       as paused
              from mandate m
             where m.holder_id = :person
               and exists (select 1 from mandate_journal j where j.mandate_id = m.id and j.step = 'GRANT'
                              and j.effective_on <= :day and j.at <= :known)
             order by m.starts_on desc, m.reference desc"""
                    .replace("/*accounts*/", BoundAccounts.COLUMN);

    /** Nobody has more of them in a lifetime. */
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    VoiceMoments moments;

    @Inject
    Standings standings;

    @Inject
    InstitutionDesk institution;

    /** The answer. @throws Refusal about somebody else when the reader holds none of the offices */
    public Mandated ask(MandatedQuestion question, String language) {
        Tuple person = person(allowed(question));
        Tuple topic = question.topic() == null
                ? null
                : moments.topic(
                        question.topic(), moments.moment(question.day()), moments.told(question.known()), language);
        MandatedQuestion asked = new MandatedQuestion(
                Columns.text(person, "staff_no"),
                question.channel(),
                question.topic(),
                question.day(),
                question.known());
        String above = topic == null ? "" : Columns.text(topic, "above");
        return new Mandated(
                asked,
                Columns.text(person, "name"),
                topic == null ? null : Columns.text(topic, "name"),
                lines(asked, Columns.id(person, "id"), above));
    }

    /** The number of whom the question is about, when the reader may ask. */
    private String allowed(MandatedQuestion question) {
        Actor reader = caller.actor();
        String number = question.number().isBlank()
                ? reader.staffNo()
                : question.number().strip();
        boolean own = number.equalsIgnoreCase(reader.staffNo());
        Verdict.unless(!own && OFFICES.stream().noneMatch(reader::is), "mandates.mandated.onlyYourOwn")
                .orRefuse();
        Verdict.unless(question.day().isAfter(institution.today()), "mandates.mandated.future")
                .orRefuse();
        return number;
    }

    private Tuple person(String number) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        """
                        select p.id, p.staff_no, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name
                          from person p where p.staff_no = upper(:number)""",
                        Tuple.class)
                .setParameter("number", number)
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Refusal("people.noSuchPerson"));
    }

    private List<Mandated.Line> lines(MandatedQuestion asked, UUID person, String above) {
        OffsetDateTime told = moments.told(asked.known());
        OffsetDateTime moment = moments.moment(asked.day());
        Sql.plannedForItsValues(em);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(LINES, Tuple.class)
                .setParameter("person", person)
                .setParameter("day", asked.day())
                .setParameter("told", told)
                .setParameter("known", told)
                .setParameter("moment", moment)
                .setParameter(
                        "channel",
                        asked.channel() == null ? "" : asked.channel().name())
                .setParameter("topic", Objects.requireNonNullElse(asked.topic(), ""))
                .setParameter("above", above)
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, MandateWorth> worth =
                standings.worth(rows.stream().map(row -> Columns.id(row, "id")).toList(), asked.day(), moment, told);
        return rows.stream().map(row -> line(row, worth, asked)).toList();
    }

    /** What could be spoken under was paused by a crisis, or by what had happened to the accounts on that channel. */
    private static MandateStanding speaking(Tuple row, MandatedQuestion asked) {
        boolean stopped = asked.channel() != null
                && BoundAccount.silence(BoundAccounts.read(row.get("accounts", String.class)), asked.channel());
        MandateStanding worth = stopped ? MandateStanding.PAUSED_WITH_ACCOUNTS : MandateStanding.VALID;
        return row.get("paused", Boolean.class) ? MandateStanding.PAUSED : worth;
    }

    private static Mandated.Line line(Tuple row, Map<UUID, MandateWorth> worth, MandatedQuestion asked) {
        UUID id = Columns.id(row, "id");
        MandateStanding standing =
                worth.getOrDefault(id, MandateWorth.NOTHING).on(Objects.requireNonNullElse(asked.topic(), ""));
        return new Mandated.Line(
                id,
                Columns.text(row, "reference"),
                Columns.constant(row, "type", MandateType.class),
                standing.speaks() ? speaking(row, asked) : standing,
                row.get("covers", Boolean.class),
                Columns.dayOrNull(row, "starts_on"),
                Columns.dayOrNull(row, "ends_on"));
    }
}
