package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.AttestationStep;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.charters.CharterTexts;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** What happens to a signature once given: read, contested, upheld, revoked by two people; never edited. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class AttestationDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Caller caller;

    @Inject
    CharterTexts texts;

    @Inject
    InstitutionDesk institution;

    @Inject
    Timelines timelines;

    @Inject
    Obligations obligations;

    @Inject
    Correspondence letters;

    /** One signature. @throws Refusal to whom it does not concern, in the words of one that does not exist */
    public AttestationRecord read(UUID id, String language) {
        Attestation attestation = readable(id);
        Actor reader = caller.actor();
        return new AttestationRecord(
                id,
                attestation.getJournal().size(),
                attestation.getReference(),
                attestation.getCode(),
                attestation.getSigner().name(),
                attestation.getSigner().title(),
                attestation.getSigner().unit(),
                texts.remembered(attestation.getText().charterVersion()).title(language),
                attestation.getText().charterVersion(),
                attestation.getText().versionNumber(),
                attestation.getText().language(),
                attestation.getLevel(),
                attestation.getSignedAt(),
                attestation.getValidUntil(),
                attestation.standing(institution.today(), supersededOn(id)),
                reader.isPerson(attestation.getSigner().person()),
                attestation.isRevocationProposed(),
                attestation.getText().textSha256(),
                attestation.getEvidenceSha256(),
                verdicts(attestation, reader),
                timelines.of("attestation", id));
    }

    private static Map<AttestationStep, Verdict> verdicts(Attestation attestation, Actor reader) {
        Map<AttestationStep, Verdict> verdicts = new EnumMap<>(AttestationStep.class);
        for (AttestationStep step : AttestationStep.values()) {
            verdicts.put(step, attestation.verdict(step, reader));
        }
        return verdicts;
    }

    /** The signer says: this was not me, or not what I was shown. */
    @Command
    public void contest(UUID id, int lines, String reason) {
        fresh(id, lines).contest(acts.now(reason));
    }

    /** Human resources bring the proof of an error or of a fraud. */
    @RolesAllowed("HR")
    @Command
    public void proposeRevocation(UUID id, int lines, String reason) {
        fresh(id, lines).proposeRevocation(acts.now(reason));
    }

    /** The legal counsel finds the signature good. */
    @RolesAllowed("LEGAL")
    @Command
    public void uphold(UUID id, int lines, String reason) {
        fresh(id, lines).uphold(acts.now(reason));
    }

    /** The legal counsel, who did not propose it, revokes the signature; the person may sign again. */
    @RolesAllowed("LEGAL")
    @Command
    public void revoke(UUID id, int lines, String reason) {
        Attestation attestation = fresh(id, lines);
        Act act = acts.now(reason);
        attestation.revoke(act);
        Obligation obligation = obligations.any(attestation.getObligation());
        letters.toPerson("attestations.revoked", id.toString(), obligation, act.effectiveOn(), "/attestations/mine");
    }

    private Attestation fresh(UUID id, int lines) {
        Attestation attestation = readable(id);
        if (attestation.getJournal().size() != lines) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return attestation;
    }

    private Attestation readable(UUID id) {
        Attestation attestation = em.createQuery(
                        "select a from Attestation a left join fetch a.journal where a.id = :id", Attestation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (attestation == null || !attestation.mayRead(caller.actor()).granted()) {
            throw new Refusal("attestations.unknown");
        }
        return attestation;
    }

    private @Nullable LocalDate supersededOn(UUID id) {
        var row = (jakarta.persistence.Tuple) em.createNativeQuery(
                        "select superseded_on from attestation_now where id = :id", jakarta.persistence.Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
        return Columns.dayOrNull(row, "superseded_on");
    }
}
