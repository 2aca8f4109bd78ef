package org.aval.service.attestations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.AttestationStanding;
import org.aval.domain.attestations.AttestationState;
import org.aval.service.attestations.CheckedCode.Answer;
import org.aval.service.shared.InstitutionDesk;

/** Open to everybody: is this certificate genuine? It names nobody whose paper is not in the asker's hand. */
@Stateless
@PermitAll
public class CodeCheck {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    /** The answer about a code as typed: case, spaces and missing hyphens do not matter. */
    public CheckedCode check(String typed, String language) {
        String code = tidy(typed);
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
        return found.isEmpty() ? CheckedCode.unknown(code) : answer(code, found.get(0));
    }

    private CheckedCode answer(String code, Tuple row) {
        AttestationStanding standing = Attestation.standing(
                AttestationState.valueOf(row.get("state", String.class)),
                row.get("valid_until", java.sql.Date.class).toLocalDate(),
                institution.today(),
                dayOf(row.get("superseded_on", java.sql.Date.class)));
        return new CheckedCode(
                code,
                switch (standing) {
                    case VALID, EXPIRING, CONTESTED -> Answer.GENUINE;
                    case SUPERSEDED -> Answer.SUPERSEDED;
                    case EXPIRED -> Answer.ENDED;
                    case REVOKED -> Answer.REVOKED;
                },
                row.get("reference", String.class),
                row.get("signer_name", String.class),
                row.get("charter", String.class),
                row.get("version_number", String.class),
                row.get("signed_at", Instant.class),
                row.get("valid_until", java.sql.Date.class).toLocalDate(),
                row.get("evidence_sha256", String.class));
    }

    private static @org.jspecify.annotations.Nullable LocalDate dayOf(
            java.sql.@org.jspecify.annotations.Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static String tidy(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return bare.length() < 10 || bare.length() > 12
                ? bare
                : bare.substring(0, bare.length() - 8) + "-" + bare.substring(bare.length() - 8, bare.length() - 4)
                        + "-" + bare.substring(bare.length() - 4);
    }
}
