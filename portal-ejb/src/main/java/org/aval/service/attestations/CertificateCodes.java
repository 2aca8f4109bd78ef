package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.AttestationState;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CheckedCode.Answer;
import org.aval.service.verify.CodeSource;
import org.aval.service.verify.Said;

/** The codes of certificates. */
@Dependent
class CertificateCodes implements CodeSource {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Override
    public Optional<CheckedCode> check(String code, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        """
                        select n.reference, n.state, n.valid_until, n.superseded_on, n.signed_at, n.version_number,
                               a.signer_name, a.evidence_sha256,
                               case :language when 'en' then c.title_en else c.title_fr end as charter
                          from attestation_now n join attestation a on a.id = n.id
                          join charter_version v on v.id = n.charter_version_id join charter c on c.id = v.charter_id
                         where n.code = :code""",
                        Tuple.class)
                .setParameter("code", code)
                .setParameter("language", language)
                .getResultList();
        return found.stream().findFirst().map(row -> answer(code, row));
    }

    private CheckedCode answer(String code, Tuple row) {
        AttestationStanding standing = Attestation.standing(
                Columns.constant(row, "state", AttestationState.class),
                Columns.day(row, "valid_until"),
                institution.today(),
                Columns.dayOrNull(row, "superseded_on"));
        return new CheckedCode(code, worth(standing), "attestation", said(row));
    }

    private static List<Said> said(Tuple row) {
        return List.of(
                new Said("name", Columns.text(row, "signer_name")),
                new Said("charter", Columns.text(row, "charter")),
                new Said("version", Columns.text(row, "version_number")),
                new Said("reference", Columns.text(row, "reference")),
                new Said("signedAt", Columns.moment(row, "signed_at")),
                new Said("validUntil", Columns.day(row, "valid_until")),
                new Said("evidenceSha256", Columns.text(row, "evidence_sha256")));
    }

    private static Answer worth(AttestationStanding standing) {
        return switch (standing) {
            case VALID, EXPIRING, CONTESTED -> Answer.GENUINE;
            case SUPERSEDED -> Answer.SUPERSEDED;
            case EXPIRED -> Answer.ENDED;
            case REVOKED -> Answer.REVOKED;
        };
    }
}
