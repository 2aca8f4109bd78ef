package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.AttestationState;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.ObligationState;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;

/** What the caller has to sign, and has signed. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MyAttestations {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    /** The caller's obligations: what is open first, the most urgent first; cancelled ones are gone. */
    public List<OwnObligation> obligations(String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select o.id, o.version, case :language when 'en' then c.title_en else c.title_fr end as charter,
                               v.number, g.kind, o.state, o.due_on, o.hard_limit_on, o.exempt_until,
                               case when o.state = 'READ' and o.failed_tries > 0 and o.failed_tries % g.tries_before_pause = 0
                                    then o.last_failure_at + g.pause_hours * interval '1 hour' end as locked_until
                          from obligation o join campaign g on g.id = o.campaign_id
                          join charter_version v on v.id = o.charter_version_id join charter c on c.id = v.charter_id
                         where o.person_id = :person and o.state <> 'CANCELLED'
                         order by o.state in ('ASSIGNED', 'OPENED', 'READ', 'QUIZ_PASSED') desc, o.due_on, o.id""",
                        Tuple.class)
                .setParameter("language", language)
                .setParameter("person", caller.actor().person())
                .getResultList();
        Instant now = clock.instant();
        return rows.stream().map(row -> obligation(row, now)).toList();
    }

    /** The caller's signatures, the newest first. */
    public List<OwnAttestation> attestations(String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select n.id, n.reference, n.code, n.version_number, n.signed_at, n.valid_until, n.state, n.superseded_on,
                               case :language when 'en' then c.title_en else c.title_fr end as charter
                          from attestation_now n join charter_version v on v.id = n.charter_version_id
                          join charter c on c.id = v.charter_id
                         where n.person_id = :person order by n.signed_at desc""",
                        Tuple.class)
                .setParameter("language", language)
                .setParameter("person", caller.actor().person())
                .getResultList();
        LocalDate today = institution.today();
        return rows.stream().map(row -> attestation(row, today)).toList();
    }

    private static OwnObligation obligation(Tuple row, Instant now) {
        Instant end = row.get("locked_until", Instant.class);
        return new OwnObligation(
                Columns.id(row, "id"),
                row.get("version", Integer.class),
                Columns.text(row, "charter"),
                Columns.text(row, "number"),
                Columns.constant(row, "kind", CampaignKind.class),
                Columns.constant(row, "state", ObligationState.class),
                Columns.day(row, "due_on"),
                Columns.day(row, "hard_limit_on"),
                Columns.dayOrNull(row, "exempt_until"),
                end != null && end.isAfter(now) ? end : null);
    }

    private static OwnAttestation attestation(Tuple row, LocalDate today) {
        LocalDate until = Columns.day(row, "valid_until");
        return new OwnAttestation(
                Columns.id(row, "id"),
                Columns.text(row, "reference"),
                Columns.text(row, "code"),
                Columns.text(row, "charter"),
                Columns.text(row, "version_number"),
                Columns.moment(row, "signed_at"),
                until,
                Attestation.standing(
                        Columns.constant(row, "state", AttestationState.class),
                        until,
                        today,
                        Columns.dayOrNull(row, "superseded_on")));
    }
}
