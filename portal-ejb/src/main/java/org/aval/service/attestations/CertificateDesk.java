package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.statements.AudienceNames;
import org.aval.policies.typeset.CertificateFacts;
import org.aval.policies.typeset.CertificatePress;
import org.aval.service.charters.CharterTexts;
import org.aval.service.seal.SealOrder;
import org.aval.service.seal.Seals;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/** Hands over certificates and evidence files: to the signer, human resources, the legal counsel, the auditor. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class CertificateDesk {

    private static final CertificatePress PRESS = new CertificatePress();

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CharterTexts texts;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    /** A file to hand over. */
    public record Paper(String fileName, byte[] bytes) {}

    /** The certificate: sealed once, then always the same bytes. @throws Refusal to whom it does not concern */
    @Command
    public Paper certificate(UUID id) {
        Attestation attestation = readable(id);
        SealOrder order = new SealOrder(
                        "CERTIFICATE",
                        id,
                        attestation.getReference(),
                        attestation.getText().language())
                .proving("attestation")
                .showing(attestation.getCode());
        byte[] pdf = seals.once(
                order, () -> kept(id), ready -> PRESS.press(facts(attestation), ready), made -> keep(id, made));
        return new Paper(attestation.getReference() + ".pdf", pdf);
    }

    /** The evidence file, byte for byte what its digest was taken of. */
    @Command
    public Paper evidence(UUID id) {
        Attestation attestation = readable(id);
        return new Paper(
                attestation.getReference() + "-evidence.json",
                attestation.getEvidence().getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> kept(UUID id) {
        return em.createNativeQuery("select pdf from certificate where attestation_id = :id", byte[].class)
                .setParameter("id", id)
                .getResultList();
    }

    private void keep(UUID id, byte[] pdf) {
        em.createNativeQuery(
                        """
                        insert into certificate (attestation_id, made_at, sha256, pdf)
                        values (:id, :now, :sha256, :pdf)""")
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .setParameter("sha256", Sha256.of(pdf))
                .setParameter("pdf", pdf)
                .executeUpdate();
    }

    private Attestation readable(UUID id) {
        Attestation attestation = em.find(Attestation.class, id);
        Actor reader = caller.actor();
        if (attestation == null || !attestation.mayRead(reader).granted()) {
            throw new Refusal("attestations.unknown");
        }
        return attestation;
    }

    private CertificateFacts facts(Attestation attestation) {
        String language = attestation.getText().language();
        return new CertificateFacts(
                language,
                institution.read().name(language),
                attestation.getReference(),
                attestation.getCode(),
                links.to("/verify/" + attestation.getCode()),
                attestation.getSigner().name(),
                attestation.getSigner().staffNo(),
                attestation.getSigner().title(),
                attestation.getSigner().unit(),
                texts.remembered(attestation.getText().charterVersion()).title(language),
                attestation.getText().versionNumber(),
                AudienceNames.inWords(List.of(attestation.getText().audiences().split(",", -1)), language),
                attestation.getText().statement(),
                attestation.getSignedAt(),
                ZoneId.of(attestation.getZone()),
                attestation.getValidUntil(),
                attestation.getText().textSha256(),
                attestation.getEvidenceSha256(),
                LevelNames.inWords(attestation.getLevel(), language),
                attestation.getEvidence().getBytes(StandardCharsets.UTF_8));
    }
}
