package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.VersionText;
import org.aval.service.shared.Acts;
import org.aval.service.shared.PersonCard;

/** Makes an attestation of a signature on paper, and tells the person. */
@Dependent
class PaperRecording {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Obligations obligations;

    @Inject
    CharterTexts texts;

    @Inject
    PaperSigners signers;

    @Inject
    Notary notary;

    @Inject
    Correspondence letters;

    UUID record(UUID id, int version, LocalDate day, Act act) {
        return record(Obligations.fresh(obligations.any(id), version), day, act);
    }

    UUID record(UUID id, LocalDate day, Act act) {
        return record(obligations.any(id), day, act);
    }

    private UUID record(Obligation obligation, LocalDate day, Act act) {
        if (obligation.getCampaign().getKind() == CampaignKind.REMEDIAL) {
            throw new Refusal("attestations.unknown");
        }
        VersionText text = texts.read(obligation.getCharterVersion());
        LocalDate from = text.version().getEffectiveFrom();
        Verdict.unless(from != null && day.isBefore(from), "attestations.paper.beforeText")
                .orRefuse();
        PersonCard person = signers.card(obligation.getPerson());
        Act dated = acts.on(day, act);
        obligation.signOnPaper(person.language(), day, dated, obligations.of(obligation, act));
        Attestation attestation = notary.attestPaper(
                notary.paper(text, person.audiences(), person.language()), obligation.getId(), person, day, dated);
        em.persist(attestation);
        letters.toPerson(
                "attestations.signed",
                obligation.getId().toString(),
                obligation,
                attestation.getValidUntil(),
                "/attestations/mine");
        return attestation.getId();
    }
}
