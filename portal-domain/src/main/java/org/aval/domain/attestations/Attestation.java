package org.aval.domain.attestations;

import static org.aval.domain.attestations.AttestationStep.CONTEST;
import static org.aval.domain.attestations.AttestationStep.PROPOSE_REVOCATION;
import static org.aval.domain.attestations.AttestationStep.RECORD_PAPER;
import static org.aval.domain.attestations.AttestationStep.REVOKE;
import static org.aval.domain.attestations.AttestationStep.SIGN;
import static org.aval.domain.attestations.AttestationStep.UPHOLD;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A signature, written once: the database refuses to change or delete it.
 *
 * <p>What happens to it afterwards is only added to its journal: the signer contests it, human resources propose to
 * revoke it with the proof of an error or of a fraud, and the legal counsel, somebody else, upholds or revokes it.
 */
@Entity
public class Attestation {

    /** An attestation that has a month or less to live is EXPIRING (specification B2). */
    private static final int NOTICE_DAYS = 30;

    private static final Set<String> DECISIVE = Set.of(PROPOSE_REVOCATION.name(), UPHOLD.name(), REVOKE.name());

    @Id
    private UUID id;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String code;

    @Column(name = "obligation_id", nullable = false)
    private UUID obligation;

    @Embedded
    private Signer signer;

    @Embedded
    private SignedText text;

    @Enumerated(EnumType.STRING)
    private SignatureLevel level;

    @Column(nullable = false)
    private Instant signedAt;

    @Column(nullable = false)
    private String zone;

    @Column(nullable = false)
    private LocalDate validUntil;

    @Column(nullable = false)
    private String evidence;

    @Column(nullable = false)
    private String evidenceSha256;

    @ElementCollection
    @CollectionTable(name = "attestation_journal", joinColumns = @JoinColumn(name = "attestation_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Attestation() {
        // for Jakarta Persistence
    }

    /** What a new attestation is called: its place in the register and the code people check. */
    public record Marks(UUID id, String reference, String code) {}

    /** When, where on the clock, until when it counts, how it was signed. */
    public record Force(String zone, LocalDate validUntil, SignatureLevel level) {}

    /** The evidence file and its digest. */
    public record Proof(String json, String sha256) {}

    /** The one way in: a signature that was just given. */
    public static Attestation of(
            Marks marks, UUID obligation, Signer signer, SignedText text, Force force, Proof proof, Act act) {
        Attestation attestation = new Attestation();
        attestation.id = marks.id();
        attestation.reference = marks.reference();
        attestation.code = marks.code();
        attestation.obligation = obligation;
        attestation.signer = signer;
        attestation.text = text;
        attestation.level = force.level();
        attestation.signedAt = act.at();
        attestation.zone = force.zone();
        attestation.validUntil = force.validUntil();
        attestation.evidence = proof.json();
        attestation.evidenceSha256 = proof.sha256();
        attestation.journal.add(JournalEntry.of(SIGN, null, AttestationState.VALID, act));
        return attestation;
    }

    /** A signature given by hand at a moment that is past; its journal tells who recorded it. */
    public static Attestation onPaper(
            Marks marks,
            UUID obligation,
            Signer signer,
            SignedText text,
            Force force,
            Proof proof,
            Instant at,
            Act act) {
        Attestation attestation = of(marks, obligation, signer, text, force, proof, act);
        attestation.signedAt = at;
        attestation.journal.clear();
        attestation.journal.add(JournalEntry.of(RECORD_PAPER, null, AttestationState.VALID, act));
        return attestation;
    }

    /** The signer says: this was not me, or not what I was shown. */
    public void contest(Act act) {
        explained(act);
        advance(CONTEST, act);
    }

    /** Human resources bring the proof of an error or of a fraud. */
    public void proposeRevocation(Act act) {
        explained(act);
        advance(PROPOSE_REVOCATION, act);
    }

    /** The legal counsel finds the signature good. */
    public void uphold(Act act) {
        explained(act);
        advance(UPHOLD, act);
    }

    /** The legal counsel, who did not propose it, revokes the signature. */
    public void revoke(Act act) {
        explained(act);
        advance(REVOKE, act);
    }

    /** May this person take this step now? */
    public Verdict verdict(AttestationStep step, Actor actor) {
        return Verdict.unless(!step.opensFrom(state()), "attestations.wrongStanding", state())
                .and(() -> switch (step) {
                    case SIGN, CONTEST -> Verdict.unless(
                            !actor.isPerson(signer.person()), "attestations.onlyThePerson");
                    case PROPOSE_REVOCATION -> office(step, actor)
                            .and(() -> Verdict.unless(isRevocationProposed(), "attestations.alreadyProposed"));
                    case UPHOLD -> office(step, actor)
                            .and(() -> Verdict.unless(!isInQuestion(), "attestations.nothingToDecide"));
                    case RECORD_PAPER -> office(step, actor);
                    case REVOKE -> office(step, actor).and(() -> revocable(actor));
                });
    }

    private Verdict office(AttestationStep step, Actor actor) {
        return Verdict.unless(step.by().stream().noneMatch(actor::is), "attestations.notYourOffice")
                .and(() -> Verdict.unless(actor.isPerson(signer.person()), "attestations.notAboutYourself"));
    }

    private Verdict revocable(Actor actor) {
        return proposal()
                .map(line -> Verdict.unless(actor.staffNo().equals(line.author()), "attestations.twoPeople"))
                .orElse(Verdict.refused("attestations.noRevocationProposed"));
    }

    private boolean isInQuestion() {
        return state() == AttestationState.CONTESTED || isRevocationProposed();
    }

    /** Does a proposal to revoke wait for its decision? */
    public boolean isRevocationProposed() {
        return proposal().isPresent();
    }

    /** The proposal nobody decided on yet; that the signer contests meanwhile does not undo it. */
    private Optional<JournalEntry> proposal() {
        return journal.stream()
                .filter(line -> DECISIVE.contains(line.step()))
                .reduce((earlier, later) -> later)
                .filter(line -> line.step().equals(PROPOSE_REVOCATION.name()));
    }

    /** What people did with it, read from the journal. */
    public AttestationState state() {
        return AttestationState.valueOf(journal.get(journal.size() - 1).toState());
    }

    /**
     * What it is worth that day.
     *
     * @param supersededOn the day a later major version took effect, null when none did
     */
    public AttestationStanding standing(LocalDate day, @Nullable LocalDate supersededOn) {
        return standing(state(), validUntil, day, supersededOn);
    }

    /** The same rule over bare facts, for rows of a register. */
    public static AttestationStanding standing(
            AttestationState state, LocalDate validUntil, LocalDate day, @Nullable LocalDate supersededOn) {
        return switch (state) {
            case REVOKED -> AttestationStanding.REVOKED;
            case CONTESTED -> AttestationStanding.CONTESTED;
            case VALID -> byDates(validUntil, day, supersededOn);
        };
    }

    private static AttestationStanding byDates(LocalDate until, LocalDate day, @Nullable LocalDate supersededOn) {
        if (supersededOn != null && !day.isBefore(supersededOn)) {
            return AttestationStanding.SUPERSEDED;
        }
        if (day.isAfter(until)) {
            return AttestationStanding.EXPIRED;
        }
        return day.isAfter(until.minusDays(NOTICE_DAYS + 1L))
                ? AttestationStanding.EXPIRING
                : AttestationStanding.VALID;
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
    }

    private void advance(AttestationStep step, Act act) {
        verdict(step, act.by()).orRefuse();
        journal.add(JournalEntry.of(step, state(), step.after(state()), act));
    }

    /** May this reader open it? The signer, human resources, the legal counsel, the auditor. */
    public Verdict mayRead(Actor actor) {
        boolean office = actor.is(Role.HR) || actor.is(Role.LEGAL) || actor.is(Role.AUDITOR);
        return Verdict.unless(!office && !actor.isPerson(signer.person()), "attestations.notYours");
    }

    public UUID getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public String getCode() {
        return code;
    }

    public UUID getObligation() {
        return obligation;
    }

    public Signer getSigner() {
        return signer;
    }

    public SignedText getText() {
        return text;
    }

    public SignatureLevel getLevel() {
        return level;
    }

    public Instant getSignedAt() {
        return signedAt;
    }

    public String getZone() {
        return zone;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getEvidenceSha256() {
        return evidenceSha256;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
