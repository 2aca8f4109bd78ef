package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.AttestationState;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** Which text bound somebody on a day, and had they signed it? Human resources, counsel and audit ask; everybody of themselves. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class AsOfDesk {

    private static final Set<Role> OFFICES = EnumSet.of(Role.HR, Role.LEGAL, Role.AUDITOR);

    private static final String PERSON =
            """
            select p.id, p.staff_no, trim(p.honorific || ' ' || p.first_name || ' ' || p.last_name) as name,
                   cast(:day as date) between p.starts_on and coalesce(p.ends_on, 'infinity') as bound
              from person p where p.staff_no = upper(:number)""";

    private static final String TEXTS =
            """
            select v.id, case :language when 'en' then c.title_en else c.title_fr end as charter, v.number, v.effective_from,
                   v.effective_to, asked.asked_on, asked.due_on, asked.state as asked,
                   signed.id as signature, signed.reference, signed.version_number, signed.signed_at, signed.valid_until,
                   signed.state as signature_state,
                   (select n.superseded_on from attestation_now n where n.id = signed.id) as superseded_on
              from charter_version v join charter c on c.id = v.charter_id
              left join lateral (
                   select a.id, a.reference, a.version_number, a.signed_at, a.valid_until,
                          (select j.to_state from attestation_journal j where j.attestation_id = a.id
                              and j.effective_on <= :day and j.at < :known order by j.line desc limit 1) as state
                     from attestation a join charter_version s on s.id = a.charter_version_id and s.charter_id = c.id
                     join attestation_journal given on given.attestation_id = a.id and given.line = 0
                          and given.effective_on <= :day and given.at < :known
                    where a.person_id = :person order by a.signed_at desc limit 1) signed on true
              left join lateral (
                   select given.effective_on as asked_on, o.due_on,
                          (select j.to_state from obligation_journal j where j.obligation_id = o.id
                              and j.effective_on <= :day and j.at < :known order by j.line desc limit 1) as state
                     from obligation o join charter_version s on s.id = o.charter_version_id and s.charter_id = c.id
                     join campaign g on g.id = o.campaign_id and (g.kind <> 'REMEDIAL' or :own)
                     join obligation_journal given on given.obligation_id = o.id and given.line = 0
                          and given.effective_on <= :day and given.at < :known
                    where o.person_id = :person order by given.at desc limit 1) asked on true
             where v.state in ('SCHEDULED', 'REPEALED')
               and cast(:day as date) between v.effective_from and coalesce(v.effective_to, 'infinity')
             order by c.code""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    InstitutionDesk institution;

    /** The answer on the screen. @throws Refusal about somebody else when the reader holds none of the three offices */
    public AsOf read(AsOfQuestion question, String language) {
        return answer(question, language);
    }

    /** The same, to be taken along as a paper. */
    @Command
    public AsOf export(AsOfQuestion question, String language) {
        return answer(question, language);
    }

    private AsOf answer(AsOfQuestion question, String language) {
        Actor reader = caller.actor();
        String number = question.number().isBlank()
                ? reader.staffNo()
                : question.number().strip();
        boolean own = number.equalsIgnoreCase(reader.staffNo());
        Verdict.unless(!own && OFFICES.stream().noneMatch(reader::is), "attestations.asof.onlyYourOwn")
                .orRefuse();
        Verdict.unless(question.day().isAfter(institution.today()), "attestations.asof.future")
                .orRefuse();
        Tuple person = person(number, question.day());
        return new AsOf(
                new AsOfQuestion(Columns.text(person, "staff_no"), question.day(), question.known()),
                Columns.text(person, "name"),
                person.get("bound", Boolean.class),
                texts(person, question, own, language));
    }

    private Tuple person(String number, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(PERSON, Tuple.class)
                .setParameter("number", number)
                .setParameter("day", day)
                .getResultList();
        return found.stream().findFirst().orElseThrow(() -> new Refusal("people.noSuchPerson"));
    }

    @SuppressWarnings("unchecked")
    private List<AsOfText> texts(Tuple person, AsOfQuestion question, boolean own, String language) {
        List<Tuple> rows = em.createNativeQuery(TEXTS, Tuple.class)
                .setParameter("person", Columns.id(person, "id"))
                .setParameter("day", question.day())
                .setParameter("known", endOf(question.known()))
                .setParameter("own", own)
                .setParameter("language", language)
                .getResultList();
        return rows.stream().map(row -> text(row, question.day())).toList();
    }

    private OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(institution.read().zone())
                .toInstant()
                .atOffset(ZoneOffset.UTC);
    }

    private static AsOfText text(Tuple row, LocalDate day) {
        String asked = row.get("asked", String.class);
        return new AsOfText(
                Columns.id(row, "id"),
                Columns.text(row, "charter"),
                Columns.text(row, "number"),
                Columns.day(row, "effective_from"),
                Columns.dayOrNull(row, "effective_to"),
                Columns.dayOrNull(row, "asked_on"),
                Columns.dayOrNull(row, "due_on"),
                asked == null ? null : ObligationState.valueOf(asked),
                signed(row, day));
    }

    private static AsOfText.@Nullable Signed signed(Tuple row, LocalDate day) {
        if (row.get("signature") == null) {
            return null;
        }
        LocalDate validUntil = Columns.day(row, "valid_until");
        AttestationState state = Columns.constant(row, "signature_state", AttestationState.class);
        return new AsOfText.Signed(
                Columns.id(row, "signature"),
                Columns.text(row, "reference"),
                Columns.text(row, "version_number"),
                Columns.moment(row, "signed_at"),
                validUntil,
                Attestation.standing(state, validUntil, day, Columns.dayOrNull(row, "superseded_on")));
    }
}
