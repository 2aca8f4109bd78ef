package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.Signature;
import org.aval.domain.attestations.SignatureLevel;
import org.aval.domain.attestations.SignedText;
import org.aval.domain.attestations.Signer;
import org.aval.domain.charters.ShownCharter;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Sha256;
import org.aval.policies.statements.AudienceNames;
import org.aval.policies.statements.Statements;
import org.aval.service.charters.VersionText;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.PersonCard;
import org.jspecify.annotations.Nullable;

/** Makes an attestation of a signature: what was shown, who signed as they were that day, how long it counts, the proof. */
@Dependent
class Notary {

    private static final String STATEMENT = "S-1";
    /** For who signed before, and signs what changed since. */
    private static final String STATEMENT_AGAIN = "S-2";

    @Inject
    Marks marks;

    @Inject
    EvidenceFile evidence;

    @Inject
    InstitutionDesk institution;

    @Inject
    Resigning resigning;

    /** What one person is asked to sign: the text in their variant and language, and the statement about it. */
    record Paper(VersionText text, ShownCharter shown, List<String> audiences, String language, @Nullable Again again) {

        String statement() {
            return Statements.text(
                    statementVersion(),
                    language,
                    text.version().getNumber(),
                    AudienceNames.inWords(audiences, language),
                    again == null ? "" : again.before().versionNumber());
        }

        private String statementVersion() {
            return again == null ? STATEMENT : STATEMENT_AGAIN;
        }

        private SignedText signed() {
            return new SignedText(
                    text.id(),
                    text.version().getNumber(),
                    language,
                    String.join(",", audiences),
                    statementVersion(),
                    statement(),
                    shown.sha256());
        }
    }

    /** What the person did: which obligation, how, from where, when. */
    record Given(Obligation obligation, PersonCard person, Signature signature, Circumstances from, Act act) {}

    /** The paper for people of these audiences. */
    Paper paper(VersionText text, Set<Audience> audiences, String language) {
        return paper(text, audiences, language, null);
    }

    /** The paper for somebody who is asked to sign, for the first time or again. */
    Paper paper(Obligation obligation, VersionText text, Set<Audience> audiences, String language) {
        return paper(
                text,
                audiences,
                language,
                resigning.of(obligation, audiences, language).orElse(null));
    }

    private Paper paper(VersionText text, Set<Audience> audiences, String language, @Nullable Again again) {
        return new Paper(
                text,
                text.shown(audiences, institution.read().jurisdiction(), language),
                audiences.stream().sorted().map(Enum::name).toList(),
                language,
                again);
    }

    /** The attestation of a signature that was accepted. */
    Attestation attest(Paper paper, Given given) {
        Signer signer = marks.signer(given.person(), paper.language());
        Marks.Next next = marks.next(given.act().effectiveOn());
        SignedText signed = paper.signed();
        String json = evidence.write(new EvidenceFile.Material(
                given.obligation(),
                next.marks(),
                signer,
                signed,
                paper.shown().canonical(),
                paper.again(),
                given.signature(),
                given.from(),
                given.act()));
        return Attestation.of(
                next.marks(),
                given.obligation().getId(),
                signer,
                signed,
                force(given.act(), next),
                new Attestation.Proof(json, Sha256.of(json)),
                given.act());
    }

    /** The attestation of a signature on paper, given on a day that is past and recorded now. */
    Attestation attestPaper(Paper paper, UUID obligation, PersonCard person, LocalDate day, Act act) {
        Signer signer = marks.signer(person, paper.language());
        Marks.Next next = marks.next(day);
        SignedText signed = paper.signed();
        String json =
                PaperEvidence.write(next.marks(), signer, signed, paper.shown().canonical(), day, act);
        ZoneId zone = institution.read().zone();
        return Attestation.onPaper(
                next.marks(),
                obligation,
                signer,
                signed,
                new Attestation.Force(zone.getId(), day.plusMonths(next.months()), SignatureLevel.WET),
                new Attestation.Proof(json, Sha256.of(json)),
                day.atTime(LocalTime.NOON).atZone(zone).toInstant(),
                act);
    }

    private Attestation.Force force(Act act, Marks.Next next) {
        return new Attestation.Force(
                institution.read().zone().getId(), act.effectiveOn().plusMonths(next.months()), next.level());
    }
}
